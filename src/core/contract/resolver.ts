import type { Definition, DefinitionElsewhere } from './definition';

const NONE: readonly Definition[] = [];

/** Tells which definition a use of a name means. */
export class Resolver {
  readonly #own = new Map<string, Definition[]>();
  /** Of each name the definitions that say what it means, if any does. */
  readonly #telling = new Map<string, readonly Definition[]>();
  readonly #elsewhere = new Map<string, DefinitionElsewhere>();

  constructor(definitions: readonly Definition[], elsewhere: readonly DefinitionElsewhere[]) {
    for (const definition of definitions) {
      const known = this.#own.get(definition.name);
      if (known) known.push(definition);
      else this.#own.set(definition.name, [definition]);
    }
    for (const definition of elsewhere)
      if (!this.#elsewhere.has(definition.name)) this.#elsewhere.set(definition.name, definition);
  }

  /** The document's own definitions of a name, in order. */
  named(name: string): readonly Definition[] {
    return this.#own.get(name) ?? NONE;
  }

  /** What a use of a name at an offset means: the last definition before it, else the first one behind it; one that only refers comes last. */
  at(name: string, offset: number): Definition | undefined {
    const telling = this.#tellingOf(name);
    let from = 0;
    for (let to = telling.length; from < to;) {
      const middle = (from + to) >> 1;
      if ((telling[middle]?.start ?? 0) <= offset) from = middle + 1;
      else to = middle;
    }
    return telling[Math.max(0, from - 1)];
  }

  /** The definition of another document, where this one has none of that name. */
  elsewhere(name: string): DefinitionElsewhere | undefined {
    return this.#own.has(name) ? undefined : this.#elsewhere.get(name);
  }

  /** The definition that one stands for: itself, or where it only refers the one that tells. */
  meant(definition: Definition): Definition {
    if (definition.kind !== 'reference') return definition;
    return this.at(definition.name, definition.start) ?? definition;
  }

  #tellingOf(name: string): readonly Definition[] {
    let telling = this.#telling.get(name);
    if (!telling) {
      const all = this.named(name);
      telling = all.filter(({ kind }) => kind !== 'reference');
      if (telling.length === 0) telling = all;
      this.#telling.set(name, telling);
    }
    return telling;
  }
}
