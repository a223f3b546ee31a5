import { foldText } from '../../text/characters';
import type { Definition } from '../definition';
import { setOf } from '../scan';
import type { Check } from './check';
import type { CheckedDocument } from './document';
import { Instruments } from './instruments';

/** What stands before a bracket says what it names if it is as long as this. UTF-16 code units. */
const SHORTEST_MEANING = 16;
/** How far before a bracket stands whom it names. UTF-16 code units. */
const LONGEST_DESCRIPTION = 300;
/** No more of a text is compared. UTF-16 code units. */
const LONGEST_MEANING = 1500;
/** A longer sentence says more than where the meaning is told. UTF-16 code units. */
const LONGEST_REFERENCE = 240;
/** Right behind the verb a meaning says for what it holds. UTF-16 code units. */
const LONGEST_SCOPE = 60;
/** So many last words before a bracket are what it names. */
const NAMING_WORDS = 3;

/** Names that every contract has; that it says twice who they are is no conflict. */
const COMMON = setOf('party parties partie agreement contract amendment contrat convention accord avenant');
/** Texts that have so many of their words in common say the same. */
const ALIKE = 0.85;
const QUOTED = /[“"«][^“”"«»]{0,80}[”"»]/gu;
/** Texts of fewer words are compared as wholes. */
const FEWEST_WORDS = 12;
/** Right before a bracket these say that it names who signs. */
const SIGNING = /(?:___|---|\b(?:by|name|title|its|date|par|nom|qualité)\s*:)[^.;]{0,60}$/iu;
/** What a name stands for in one case. */
const DEEMED = /\b(?:deemed|designated|réputée?s?|considérée?s?)\b[^.;]{0,30}$/iu;
/** A meaning for a part of the document, or for one of the parties. */
const SCOPED =
  /\b(?:for (?:the )?purposes? of|as used in|when used in|in) (?:this|the foregoing|such|the preceding)(?! (?:agreement|contract|deed|lease))|\b(?:in relation to|with respect to|in the case of|when used as|thereafter|au sens d|pour l[ae’']s? (?:besoins |application )?d(?:u|e la|e l’) présent(?!e? (?:contrat|convention|accord|bail)))/iu;
/** A meaning that is told elsewhere. */
const REFERS =
  /\b(?:set forth|set out|described|defined|specified|stated|identified|listed|given|provided|referred to|as per)\b[^.;]{0,40}\b(?:preamble|recitals?|sections?|articles?|clauses?|paragraphs?|exhibits?|schedules?|annex|above|below|herein|hereof|page|introduct\w*)\b|\b(?:défini|donné|indiqué|prévu|mentionné|figurant)e?s?\b[^.;]{0,40}(?:préambule|articles?|annexes?|ci-dess(?:us|ous)|tête)/iu;
/** What is added to a meaning. */
const ADDS = /^[”"»'’)\s]*(?:shall |will |also )*(?:also|further|include|inclu[te]|comprend)/iu;

/** Names that two places define differently. */
export const duplicateDefinition: Check = {
  codes: ['duplicate-definition'],
  find: (document) => {
    const instruments = new Instruments(document);
    const byName = new Map<string, Definition>();
    return document.contract.definitions().flatMap((definition) => {
      const { start, end, name, kind } = definition;
      if (kind === 'reference' || COMMON.has(foldText(name)) || isPartial(document, definition)) return [];
      const key = `${document.annexAt(start)} ${instruments.at(start)} ${name}`;
      const first = byName.get(key);
      if (!first) byName.set(key, definition);
      if (!first || (first.kind === 'means' && document.isWithin(first, start)) || isSame(document, first, definition))
        return [];
      return [{ code: 'duplicate-definition' as const, start, end, args: [name], subject: name, related: [first] }];
    });
  },
};

/** Whether a definition holds for a part alone, adds to another, or only says where the meaning is told. */
function isPartial(document: CheckedDocument, { sentence, start, end, kind }: Definition): boolean {
  const before = document.textOf({ start: sentence.start, end: start });
  const behind = document.textOf({ start: end, end: sentence.end });
  if (kind === 'inline' || kind === 'abbreviation') {
    const near = document.textBefore(start, LONGEST_DESCRIPTION);
    return !/\p{L}/u.test(near) || SIGNING.test(near) || DEEMED.test(near) || ADDS.test(behind);
  }
  if (SCOPED.test(before) || SCOPED.test(behind.slice(0, LONGEST_SCOPE)) || ADDS.test(behind)) return true;
  // `means the later of … and the date determined to be the “End Date” under Section 7`.
  const written = document.textOf({ start, end });
  if (['“', '"', '« '].some((quote) => behind.includes(quote + written))) return true;
  return behind.length < LONGEST_REFERENCE && REFERS.test(behind);
}

/** Whether two definitions say the same of a name. */
function isSame(document: CheckedDocument, first: Definition, second: Definition): boolean {
  const [one, other] = [first, second].map((definition) => namedBy(document, definition));
  if (one?.company !== undefined && one.company === other?.company) return true;
  // A party in brackets, and its entry in the list of definitions.
  if (one?.company !== undefined && !other) return true;
  if ([one, other].some((named, n) => named !== undefined && isTold(document, named.words, n === 0 ? second : first)))
    return true;
  const own = stem(foldText(second.name));
  if (one?.words === own || other?.words === own) return true;
  if (one && other && one.words.length > 0 && one.words === other.words) return true;
  // `receipt of the Cards listed below (“Cards”)`.
  const { start } = second;
  const before = document
    .textBefore(start, Math.min(LONGEST_DESCRIPTION, start - second.sentence.start))
    .replace(QUOTED, '');
  if (other && before.includes(` ${second.name} `)) return true;
  if (areAlike(meaningOf(document, first), meaningOf(document, second))) return true;
  return [first, second].some(
    ({ long }, n) => long !== undefined && repeats(document, document.textOf(long), n === 0 ? second : first),
  );
}

/** Whether the words before a bracket come again in the other definition's sentence: a list of definitions says at length what the recitals name. */
function isTold(document: CheckedDocument, words: string, other: Definition): boolean {
  return words.includes(' ') && other.kind === 'means' && repeats(document, words, other);
}

/** Whether what an abbreviation is short for is found, in whatever number, in the sentence of the other definition. */
function repeats(document: CheckedDocument, long: string, { sentence }: Definition): boolean {
  const there = new Set(wordsOf(document.textOf(sentence)).map(begun));
  return wordsOf(long).every((word) => there.has(begun(word)));
}

/** Whom a definition in brackets names: the company before it, or the last words before it. */
function namedBy(
  document: CheckedDocument,
  { kind, start, name }: Definition,
): { readonly company: string | undefined; readonly words: string } | undefined {
  if (kind !== 'inline' && kind !== 'abbreviation') return undefined;
  const block = document.blockAt(start);
  if (!block) return undefined;
  const at = start - block.start;
  const company = block.proof.companies.findLast((fact) => fact.end <= at && at - fact.end < LONGEST_DESCRIPTION);
  const words = wordsOf(block.shown.slice(Math.max(0, at - LONGEST_DESCRIPTION), at)).filter(
    (word) => !LITTLE.has(word),
  );
  return {
    company: company && wordsOf(block.shown.slice(company.start, company.stemEnd)).join(' '),
    // `the Brand portals (the “Portals”)`: the name is the last word itself.
    words:
      stem(words.at(-1) ?? '') === stem(foldText(name))
        ? stem(foldText(name))
        : words.length < NAMING_WORDS
          ? ''
          : words.slice(-NAMING_WORDS).map(stem).join(' '),
  };
}

const LITTLE = setOf(
  'the a an on in under with by for from at to entend par each collectively together hereinafter referred to as and or of le la les l un une chacun chacune ensemble ci apres et ou de du des',
);

function wordsOf(text: string): readonly string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** `Dept.` and `Department` begin alike. */
function begun(word: string): string {
  return word.slice(0, 3);
}

function stem(word: string): string {
  return word.length > 3 ? word.replace(/(?:s|x)$/, '') : word;
}

/** Whether two sets of words are the same but for a few. */
function areAlike(one: readonly string[], other: readonly string[]): boolean {
  const [a, b] = [new Set(one), new Set(other)];
  const common = [...a].filter((word) => b.has(word)).length;
  // A sentence that a page's end cut short is a part of the other.
  const fewest = Math.min(a.size, b.size);
  return common >= ALIKE * (fewest < FEWEST_WORDS ? a.size + b.size - common : fewest);
}

/** The words that define, without case, spacing and signs: those before a bracket, the sentence elsewhere. */
function meaningOf(document: CheckedDocument, { kind, start, sentence }: Definition): readonly string[] {
  const inBrackets = kind === 'inline' && start - sentence.start > SHORTEST_MEANING;
  const { start: from, end } = inBrackets
    ? { start: Math.max(sentence.start, start - LONGEST_MEANING), end: start }
    : sentence;
  return wordsOf(document.textOf({ start: from, end: Math.min(end, from + LONGEST_MEANING) }));
}
