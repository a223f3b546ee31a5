/** What a step asks of the text instead of a certain word. */
export const GAP = 1; // up to `argument` words of the same sentence
export const VALUE = 2; // a value whose kind has bit `argument`
export const CAPITAL = 3; // a word that begins with a capital
export const NOT = 4; // the next word is none of the forms of slot `argument`

/** The mention begins with the word, value or name that leads to a node. */
export const OPENS = 1;
/** It ends with it. */
export const CLOSES = 2;

/** One step of a phrase on its way into the lexicon. `mark` is made of {@link OPENS} and {@link CLOSES}; `joined` are the forms that take this word and the one before in one. */
export type Step =
  | { readonly kind: 'word'; readonly slot: number; readonly joined: readonly number[]; readonly mark: number }
  | { readonly kind: 'special'; readonly special: number; readonly argument: number; readonly mark: number };

export type WordStep = Extract<Step, { kind: 'word' }>;

/** A `not` at the start of a phrase is about the word before it: its slot, or -1, and the steps without it. */
export function withoutNotBefore(steps: readonly Step[]): {
  readonly steps: readonly Step[];
  readonly notBefore: number;
} {
  const first = steps[0];
  return first?.kind === 'special' && first.special === NOT
    ? { steps: steps.slice(1), notBefore: first.argument }
    : { steps, notBefore: -1 };
}
