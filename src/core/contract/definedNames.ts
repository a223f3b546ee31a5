import type { Block } from '../text/block';
import type { BlockNode } from '../text/blockTree';
import type { MarkupStates } from '../text/markup';

/** The names that one version of a document defines and another one does not. */
export interface NameChange {
  readonly added: readonly string[];
  readonly gone: readonly string[];
}

/** Who reads what blocks define, entered in a state of the markup. */
export interface DefinitionSource {
  readonly states: MarkupStates;
  namesOf(block: Block, state: number): readonly { readonly name: string }[];
  /** Whether a node of blocks defines any. */
  defines(node: BlockNode, state: number): boolean;
}

/**
 * The names that a version of a document defines, each with how often it does. It goes from one version to another by what differs between their trees, so that a key in a definition costs the
 * path above it and not all definitions of the document.
 */
export class DefinedNames {
  readonly #source: DefinitionSource;
  readonly #counts = new Map<string, number>();
  /** The version that the counts are of. Nobody is to keep a document for this. */
  #version: WeakRef<BlockNode> | undefined;
  /** By name: how much more often the version defines it to which it goes. */
  #more = new Map<string, number>();

  constructor(source: DefinitionSource) {
    this.#source = source;
  }

  /** In no order. */
  get names(): Iterable<string> {
    return this.#counts.keys();
  }

  /** Goes to another version, of this document or of another; where the last one has gone meanwhile, all of it is counted. */
  moveTo(root: BlockNode): NameChange {
    const { start } = this.#source.states;
    const before = this.#version?.deref();
    this.#more = new Map();
    if (before) this.#compare(before, start, root, start);
    else {
      for (const [name, count] of this.#counts) this.#more.set(name, -count);
      this.#count(root, start, 1);
    }
    this.#version = new WeakRef(root);
    return this.#apply();
  }

  /** Two nodes that stand for each other: where an edit cut no node in two, children do so pair by pair. */
  #compare(before: BlockNode, stateBefore: number, now: BlockNode, stateNow: number): void {
    if (before === now && stateBefore === stateNow) return;
    if (before.nodes && now.nodes) this.#pair(before.nodes, stateBefore, now.nodes, stateNow);
    else if (before.blocks && now.blocks) this.#pair(before.blocks, stateBefore, now.blocks, stateNow);
    else {
      this.#count(before, stateBefore, -1);
      this.#count(now, stateNow, 1);
    }
  }

  #pair(
    before: readonly (BlockNode | Block)[],
    stateBefore: number,
    now: readonly (BlockNode | Block)[],
    stateNow: number,
  ): void {
    const { states } = this.#source;
    let [old, state] = [stateBefore, stateNow];
    let from = 0;
    for (; old === state && from < before.length && before[from] === now[from]; from++)
      old = state = states.after(now[from], state);
    let [to, toNow] = [before.length, now.length];
    for (; to > from && toNow > from && before[to - 1] === now[toNow - 1]; to--) toNow--;
    const paired = to === toNow;
    for (let i = from; i < Math.max(to, toNow); i++) {
      const [a, b] = [i < to ? before[i] : undefined, i < toNow ? now[i] : undefined];
      if (paired && a && b && !('text' in a) && !('text' in b)) this.#compare(a, old, b, state);
      else {
        if (a) this.#count(a, old, -1);
        if (b) this.#count(b, state, 1);
      }
      if (a) old = states.after(a, old);
      if (b) state = states.after(b, state);
    }
    // What follows is the same, unless the markup goes another way there.
    for (; old !== state && toNow < now.length; toNow++) {
      const same = now[toNow];
      this.#count(same, old, -1);
      this.#count(same, state, 1);
      old = states.after(same, old);
      state = states.after(same, state);
    }
  }

  #count(part: BlockNode | Block, state: number, by: number): void {
    const { states } = this.#source;
    if ('text' in part) {
      for (const { name } of this.#source.namesOf(part, state)) this.#more.set(name, (this.#more.get(name) ?? 0) + by);
      return;
    }
    if (!this.#source.defines(part, state)) return;
    let now = state;
    for (const child of part.nodes ?? part.blocks ?? []) {
      this.#count(child, now, by);
      now = states.after(child, now);
    }
  }

  #apply(): NameChange {
    const added: string[] = [];
    const gone: string[] = [];
    for (const [name, more] of this.#more) {
      const before = this.#counts.get(name) ?? 0;
      const now = before + more;
      if (now > 0) this.#counts.set(name, now);
      else this.#counts.delete(name);
      if (before === 0 && now > 0) added.push(name);
      else if (before > 0 && now === 0) gone.push(name);
    }
    return { added, gone };
  }
}
