import type { Lexicon } from '../lexicon/lexicon';
import type { Candidate } from '../match/candidates';
import type { TextLanguage } from '../text/language';
import type { Words } from '../text/words';
import type { Value } from '../values/value';
import type { DocumentKind, Reading } from './clause';

/** A block on its way to its clauses. `words` are those of `text`, and are read again for the next block. */
export interface Sentences {
  readonly text: string;
  readonly words: Words;
  readonly lexicon: Lexicon;
  readonly mentions: readonly Candidate[];
  readonly values: readonly Value[];
  readonly language: TextLanguage;
  readonly documentKind: DocumentKind;
}

const ACTIVE: Reading = { status: 'active', values: [] };

/** What the text says of each mention, in their order. */
export function readMentions({ mentions }: Sentences): readonly Reading[] {
  return mentions.map(() => ACTIVE);
}
