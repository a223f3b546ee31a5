/** The engine's only door. Pure: no editor, no Node, no DOM, no clock. */
export { Annotator, type AnnotatorOptions } from './annotate';
export type { Annotations, DocumentProfile } from './annotations';
export type { Clause, Conflict, Mention } from './clauses/mention';
export type { ClauseCount, ClauseList } from './clauseList/clauseList';
export type { ClauseKind } from './clauses/kind';
export type { ListChange } from './clauseList/listChange';
export { STATUSES, type DocumentKind, type Status } from './clauses/clause';
export type { Contract, Reference } from './contract/contract';
export type { FindingOptions } from './contract/findings';
export {
  type Edit,
  type Finding,
  FINDING_CODES,
  type FindingCode,
  FINDINGS,
  type Fix,
  isFindingCode,
  SEVERITIES,
  type Severity,
} from './contract/findings/finding';
export { type Ignore, ignoreComment, ignoreLine, ignoreOf, isIgnoreFor } from './contract/findings/ignores';
export type { Definition, DefinitionElsewhere, DefinitionKind } from './contract/definition';
export type { LabelFamily } from './contract/label';
export { ended } from './ended';
export { definitionsIn } from './contract/elsewhere';
export { type Occurrences, occurrencesAt } from './contract/occurrences';
export type { Section } from './contract/outline';
export { LONGEST_NAME, nameFault, type NameFault, renameEdits } from './contract/rename';
export type { Use } from './contract/use';
export { Late } from './late';
export { CATEGORIES, type Category, isCategory } from './lexicon/category';
export {
  type Glossary,
  layered,
  type ParsedGlossary,
  parseGlossary,
  parseGlossaryInSteps,
  readGlossary,
} from './lexicon/glossary';
export { GLOSSARY_LIMITS, type GlossaryProblem } from './lexicon/glossaryProblem';
export { type CommonWords, CommonWordLists, type PackedWords } from './lexicon/commonWords';
export { restoredLexicon, storedInSteps } from './lexicon/stored';
export { Lexicon, type Phrase, type WordingProblem } from './lexicon/lexicon';
export { LANGUAGES, type Language, type Source, type Term, type TermText, type Wording } from './lexicon/term';
export type { Match } from './match/candidates';
export { correctionOf } from './match/correction';
export { type SearchHit, TermSearch } from './lookup/search';
export type { Block } from './text/block';
export { Blocks } from './text/blocks';
export type { Change } from './text/recut';
export type { TextLanguage } from './text/language';
export type { Markup } from './text/markup';
export { contains, overlaps, type Span } from './text/span';
export {
  type Bound,
  type CalendarDate,
  type Duration,
  type Money,
  type Percent,
  type Quantity,
  type Value,
  VALUE_KINDS,
  type ValueKind,
} from './values/value';
