import type { Language, Lexicon, Term } from '../../core/index';
import { folded } from '../../editor/folded';

/** A name that can be written. */
export interface Name {
  readonly text: string;
  readonly folded: string;
  readonly term: Term;
  /** Whether it is the first name of its term. */
  readonly preferred: boolean;
}

/** A name that what has been typed may become. */
export interface Completion {
  readonly name: Name;
  /** How much of the folded name stands before the words that were typed. */
  readonly skipped: number;
}

/** The names of a lexicon in one language: preferred ones first, then by the alphabet. */
export class Names {
  readonly all: readonly Name[];

  constructor(lexicon: Lexicon, language: Language) {
    const names = lexicon.terms.flatMap((term) =>
      (term.texts[language]?.names ?? []).map(({ text }, i): Name => {
        return { text, folded: folded(text), term, preferred: i === 0 };
      }),
    );
    const { compare } = new Intl.Collator(language);
    this.all = names.sort((a, b) => Number(b.preferred) - Number(a.preferred) || compare(a.text, b.text));
  }

  /** The names that begin with a folded text. */
  beginning(typed: string): readonly Completion[] {
    return this.all.flatMap((name) => (name.folded.startsWith(typed) ? [{ name, skipped: 0 }] : []));
  }

  /** The names of which a later word begins so: `refus` finds *right of first refusal*. */
  holding(typed: string): readonly Completion[] {
    return this.all.flatMap((name) => {
      const at = name.folded.indexOf(` ${typed}`);
      return at < 0 ? [] : [{ name, skipped: at + 1 }];
    });
  }
}
