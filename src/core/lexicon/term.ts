import type { ValueKind } from '../values/value';
import type { Category } from './category';

/** The languages of the dictionary, by ISO 639-1 code. */
export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text a reader can check: a statute, a code article, a model agreement, a regulator's glossary. */
export interface Source {
  /** Name and number, as one would cite it: `Code civil (France), art. 1123`. */
  readonly title: string;
  /** Where it can be read, if that address is stable. */
  readonly url?: string;
}

/** A name or a pattern of a term, as the glossary writes it. */
export interface Wording {
  readonly text: string;
  /** Shown only in documents that hold at least one unmistakable term. Default: true for single plain words. */
  readonly weak?: boolean;
}

/** What a term is called, and what is said of it, in one language. */
export interface TermText {
  /** Plain names, the preferred one first; inflected by the lexicon. */
  readonly names: readonly Wording[];
  /** Phrases of the pattern language (see `src/core/README.md`). */
  readonly patterns: readonly Wording[];
  /** Patterns for texts that look like the term and are not: what they cover is no mention. */
  readonly except: readonly string[];
  /** One to three sentences. */
  readonly definition: string;
  /** One sentence: what to look for in such a clause. */
  readonly lookFor: string;
}

/** An entry of a glossary. */
export interface Term {
  readonly id: string;
  readonly category: Category;
  readonly texts: { readonly [language in Language]?: TermText };
  /** Ids of related terms. */
  readonly related: readonly string[];
  /** The kinds of value that such a clause states, the likeliest first. */
  readonly expects: readonly ValueKind[];
  /** Names in public taxonomies, such as `cuad:Governing Law`. */
  readonly labels: readonly string[];
  readonly sources: readonly Source[];
  /** Day of the last review, `YYYY-MM-DD`. */
  readonly reviewed?: string;
}
