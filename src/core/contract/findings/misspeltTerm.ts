import { correctionOf } from '../../match/correction';
import { phraseBudget } from '../../lexicon/misspellings/budget';
import { EDIT } from '../../lexicon/misspellings/distance';
import type { Lexicon } from '../../lexicon/lexicon';
import { foldText } from '../../text/characters';
import type { Span } from '../../text/span';
import { setOf } from '../scan';
import type { Check } from './check';
import type { CheckedDocument } from './document';
import { type Report, replacing } from './finding';
import { Spelling } from './spelling';

/** Terms of the dictionary and names of the document that are a letter or two away from how they are spelled. */
export const misspeltTerm: Check = {
  codes: ['misspelt-term'],
  find: (document) => {
    const { lexicon } = document.annotations;
    const corrections = new Map<string, string>();
    const terms = document.annotations.mentions().filter(({ match }) => match === 'fuzzy');
    const found = terms.flatMap((mention): readonly Report[] => {
      const written = document.textOf(mention);
      const key = `${mention.phrase.text}\n${written}`;
      const right = corrections.get(key) ?? correctionOf(written, mention.phrase, document.annotations.lexicon);
      corrections.set(key, right);
      return isAnotherWord(written, right, lexicon) ? [] : [reportOf(mention, written, right)];
    });
    for (const { span, name } of misspeltNames(document)) {
      if (isAnotherWord(document.textOf(span), name, lexicon)) continue;
      if (!found.some((other) => other.start < span.end && span.start < other.end))
        found.push(reportOf(span, document.textOf(span), name));
    }
    return found.sort((a, b) => a.start - b.start);
  },
};

function reportOf({ start, end }: Span, written: string, right: string): Report {
  const text = written.replace(/\s+/g, ' ');
  return {
    code: 'misspelt-term',
    start,
    end,
    args: [text, right],
    subject: text,
    fixes: [replacing({ start, end }, written, right)],
  };
}

/** What makes another word of a word: `unsupported`, `redistributor`. */
const PREFIXES = setOf(
  'un re non sub co pre mis dis in im ir il over under out inter multi de mal des sur sous anti contre',
);
/** What makes another form of a known word, which a glossary need not have: `venturers`, `insureds`, `assignability`. */
const SUFFIXES = /(?:e?s|(?:er|or|ed|ing|ee|eur|ant|é)s?|able|ability|ly)$/;
const SHORTEST_STEM = 4;

/** Whether a text only looks like a name misspelt: its words are words in other forms, or it has lost the blank before a figure or its end. */
function isAnotherWord(written: string, right: string, lexicon: Lexicon): boolean {
  const [here, there] = [folded(written).split(' '), folded(right).split(' ')];
  if (here.join('') === there.join('')) return true;
  // `7Savings`, `INDEMNIFICATION13`, `FloatingRate`: what stood apart has grown together.
  if (/\d\p{L}|\p{L}\d|\p{Ll}\p{Lu}/u.test(written)) return true;
  const strange = here.filter((word) => !there.includes(word));
  return strange.every(
    (word) => isForm(word, lexicon) || there.some((other) => isPrefixed(word, other) || isPrefixed(other, word)),
  );
}

function isPrefixed(word: string, other: string): boolean {
  return (
    other.length >= SHORTEST_STEM && word.endsWith(other) && PREFIXES.has(word.slice(0, word.length - other.length))
  );
}

/** Whether a word is one that the language or the glossary knows, with another ending. */
function isForm(word: string, lexicon: Lexicon): boolean {
  if (lexicon.isKnown(word)) return true;
  const stem = word.replace(SUFFIXES, '');
  if (stem === word || stem.length < SHORTEST_STEM) return false;
  return [stem, `${stem}e`, `${stem}y`].some((other) => lexicon.isKnown(other));
}

/** Capitalised runs that stand once, are no name, and nearly are one. */
function misspeltNames(document: CheckedDocument): readonly { readonly span: Span; readonly name: string }[] {
  const { contract, annotations } = document;
  const names = [...new Set(contract.definitions().map(({ name }) => name))].map((name) => ({
    name,
    folded: folded(name),
  }));
  if (names.length === 0) return [];
  const strange = strangeRuns(document);
  const spelling = new Spelling();
  const byLength = new Map<number, { readonly name: string; readonly folded: string }[]>();
  for (const name of names) {
    const same = byLength.get(name.folded.length);
    if (same) same.push(name);
    else byLength.set(name.folded.length, [name]);
  }
  return [...strange].flatMap(([run, span]) => {
    const words = run.split(' ');
    const most = phraseBudget(run.length, words.length) / EDIT;
    // A word that the language knows is another word, not this one misspelt.
    const known = words.every((word) => annotations.lexicon.isKnown(word));
    if (most === 0 || known) return [];
    for (let length = run.length - most; length <= run.length + most; length++) {
      for (const { name, folded: right } of byLength.get(length) ?? []) {
        if (right.split(' ').length === words.length && spelling.edits(run, right, most) <= most)
          return [{ span, name }];
      }
    }
    return [];
  });
}

/** The capitalised runs that overlap no defined name and stand once in the document, by their folded words. */
function strangeRuns(document: CheckedDocument): ReadonlyMap<string, Span> {
  const runs = new Map<string, Span | undefined>();
  const taken = [...document.contract.uses(), ...document.contract.definitions()].sort((a, b) => a.start - b.start);
  let t = 0;
  for (const { start, shown, proof } of document.blocks) {
    for (const fact of proof.capitals) {
      const span = { start: start + fact.start, end: start + fact.end };
      while (t < taken.length && (taken[t]?.end ?? 0) <= span.start) t++;
      if ((taken[t]?.start ?? Infinity) < span.end) continue;
      const run = folded(shown.slice(fact.start, fact.end));
      runs.set(run, runs.has(run) ? undefined : span);
    }
  }
  return new Map([...runs].flatMap(([run, span]) => (span ? [[run, span] as const] : [])));
}

function folded(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
