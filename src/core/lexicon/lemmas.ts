/** The weight of words that are frequent (see `frequency.ts`). */
const FREQUENT = 1000;

/**
 * Which forms are of one word, as numbers from 1; 0 for what no phrase holds. What is only a quick no (does the word beside fit? does one of those stand in the text?) is asked of
 * lemmas, since there are so many fewer of these than of forms: what is kept about them fits the processor's nearest memory.
 */
export class Lemmas {
  /** By form. */
  readonly of: Int32Array;
  /** How many there are, 0 counted. */
  readonly count: number;

  /**
   * `words`: the forms of one word each, some of them in several; `held`: by form, whatever is not undefined where a phrase holds it; `frequency`: by form, how often it stands in a
   * text. What is frequent is a lemma by itself: `a` is a form of `avoir`, and few texts that hold it hold that.
   */
  constructor(forms: number, words: Iterable<readonly number[]>, held: readonly unknown[], frequency: Float64Array) {
    /** A form that is nearer to the one that stands for all of them, or itself; -1: in no phrase. */
    const nearer = new Int32Array(forms).fill(-1);
    const first = (form: number): number => {
      let at = form;
      while (nearer[at] !== at) at = nearer[at] = nearer[nearer[at]];
      return at;
    };
    for (let form = 0; form < forms; form++) if (held[form] !== undefined) nearer[form] = form;
    for (const word of words) {
      const rare = word.filter((form) => frequency[form] < FREQUENT);
      for (const form of rare) nearer[first(form)] = first(rare[0]);
    }
    this.of = new Int32Array(forms);
    const weights = new Float64Array(forms);
    const firsts: number[] = [];
    for (let form = 0; form < forms; form++) {
      if (nearer[form] < 0) continue;
      weights[first(form)] += frequency[form];
      if (nearer[form] === form) firsts.push(form);
    }
    // What texts are full of comes first: what is kept about those stands together.
    firsts.sort((a, b) => weights[b] - weights[a]);
    firsts.forEach((form, i) => (this.of[form] = i + 1));
    for (let form = 0; form < forms; form++) if (nearer[form] >= 0) this.of[form] = this.of[first(form)];
    this.count = firsts.length + 1;
  }

  /** The lemmas of some forms, each once, in order. */
  ofAll(forms: readonly number[]): readonly number[] {
    const first = this.of[forms[0]];
    if (forms.every((form) => this.of[form] === first)) return forms.length === 0 ? [] : [first];
    return [...new Set(forms.map((form) => this.of[form]))].sort((a, b) => a - b);
  }
}
