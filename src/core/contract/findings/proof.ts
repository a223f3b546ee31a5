import { Vocabulary } from '../../text/vocabulary';
import type { Block } from '../../text/block';
import type { TextLanguage } from '../../text/language';
import type { Markup } from '../../text/markup';
import type { Span } from '../../text/span';
import { Words } from '../../text/words';
import { readValues, VALUE_WORDS, type ValueFault } from '../../values';
import { type CapitalFact, defersDefinitions, readCapitals } from './capitals';
import { type CompanyFact, readCompanies } from './companies';
import { type IgnoreFact, readIgnores } from './ignores';
import { type Lonely, readLonely } from './lonely';
import { readPlaceholders } from './placeholders';

/** What the checks need of one block, beside its mentions and its definitions; offsets are relative to it. */
export interface BlockProof {
  readonly lonely: readonly Lonely[];
  readonly placeholders: readonly Span[];
  readonly faults: readonly ValueFault[];
  readonly capitals: readonly CapitalFact[];
  readonly companies: readonly CompanyFact[];
  /** Whether it says that capitalised terms are defined elsewhere. */
  readonly defers: boolean;
  readonly ignores: readonly IgnoreFact[];
}

/** Reads blocks into what the checks need of them, and keeps it by their identity. One reader serves any number of documents of one markup. */
export class ProofReader {
  readonly #markup: Markup;
  readonly #vocabulary = new Vocabulary();
  readonly #words = new Words();
  readonly #proofs = new WeakMap<Block, { readonly key: string; readonly proof: BlockProof }>();

  constructor(markup: Markup) {
    this.#markup = markup;
    for (const word of VALUE_WORDS) this.#vocabulary.add(word);
  }

  /** `shown` is the block's text with the markup masked, as it is where the markup enters it in `state`. */
  read(block: Block, state: number, shown: string, language: TextLanguage): BlockProof {
    const key = `${state} ${language}`;
    const kept = this.#proofs.get(block);
    if (kept?.key === key) return kept.proof;
    const faults: ValueFault[] = [];
    this.#words.read(shown, this.#vocabulary);
    readValues(shown, this.#words, language, faults);
    const proof = {
      lonely: readLonely(shown),
      placeholders: readPlaceholders(shown),
      faults,
      capitals: readCapitals(shown),
      companies: readCompanies(shown),
      defers: defersDefinitions(shown),
      ignores: readIgnores(block.text, this.#markup),
    };
    this.#proofs.set(block, { key, proof });
    return proof;
  }
}
