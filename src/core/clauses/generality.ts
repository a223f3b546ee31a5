import { type Case, isIndefinite, namesSomeone } from './case';
import type { Grammar } from './grammar';
import type { Head } from './head';
import { isPlan } from './planVerbs';
import { BASE, ROLES } from '../lexicon/cues/roles';
import type { Tokens } from './tokens';

/** Spoken of as such: `usually`, `en général`, and no deal at hand. */
export function isGeneral(of: Case): boolean {
  const { grammar, spot, np } = of;
  const { tokens } = grammar;
  if (np.naming || (tokens.asked && isIndefinite(of) && !namesSomeone(of))) return true;
  let usual = false;
  let common = false;
  for (let w = tokens.from; w < tokens.to; w++) {
    const role = tokens.role(w);
    if (role === ROLES.usually) usual ||= tokens.asked || tokens.source.words.wordAt(w) !== 'what';
    else if (role === ROLES.common && w > spot.to) common ||= isPredicate(grammar, w);
  }
  if (!usual && !common) return false;
  if (tokens.role(np.determiner) === ROLES.possessive) return false;
  return !namesSomeone(of) || (isIndefinite(of) && usual);
}

/** What is done in a trade, as a contract may recall it: nobody is named, and nothing is agreed. */
export function isCustom(of: Case): boolean {
  const { grammar } = of;
  const { tokens } = grammar;
  if (!isIndefinite(of) || namesSomeone(of) || tokens.role(of.np.determiner) === ROLES.possessive) return false;
  if (grammar.heads.some((head) => head.will || head.modal || head.future)) return false;
  for (let w = tokens.from; w < tokens.to; w++) if (tokens.role(w) === ROLES.usually) return true;
  return false;
}

function isPredicate(grammar: Grammar, w: number): boolean {
  return grammar.heads.some((head) => head.role === ROLES.be && head.word < w && w - head.word <= 4);
}

/** `A right of first refusal lets its holder …`: an indefinite subject, a verb that defines, and neither names nor figures. */
export function isGeneric(of: Case): boolean {
  const { grammar, spot, relations } = of;
  const { tokens } = grammar;
  if (spot.verbal || tokens.figures.length > 0 || namesSomeone(of)) return false;
  if (isIndefinite(of) && (isQuantified(grammar) || isAdvice(of))) return true;
  const subject = relations.find(({ kind }) => kind === 'subject')?.head;
  if (subject) return opensSentence(of) && (isDefining(of, subject) || isAble(tokens, subject));
  const verb = relations.find(({ kind }) => kind === 'object')?.head;
  return (
    verb !== undefined &&
    verb.role !== ROLES.hold &&
    isIndefinite(of) &&
    isPluralActor(tokens, verb) &&
    isTimeless(grammar, verb)
  );
}

/** Whether the sentence begins with `a`, `une` or a bare plural, and the mention is a part of that noun phrase. */
function opensSentence({ grammar: { tokens }, spot, category }: Case): boolean {
  if (category === 'agi' || category === 'governance') return false;
  if (spot.from === tokens.from) return tokens.source.text.charCodeAt(tokens.source.words.end[spot.to - 1] - 1) === S;
  if (!INDEFINITE.test(tokens.source.words.wordAt(tokens.from))) return false;
  for (let w = tokens.from + 1; w < spot.from; w++) {
    const role = tokens.role(w);
    if (
      tokens.paused(w) ||
      (role !== ROLES.none && role !== ROLES.of && role !== ROLES.container && role !== ROLES.deal)
    )
      return false;
  }
  return true;
}

const INDEFINITE = /^(?:an?|une?)$/;
const S = 0x73;
const DEFINING =
  /^(?:is|are|lets?|gives?|allows?|permits?|means?|entitles?|enables?|differs?|obliges?|refers?|protects?|costs?|consists?|est|sont|permet|permettent|designe|designent|signifie|oblige|obligent|donne|donnent|protege|protegent|vaut|valent|consiste|consistent)$/;

function isDefining(of: Case, head: Head): boolean {
  const { grammar } = of;
  return (
    isTimeless(grammar, head) &&
    !head.passive &&
    (DEFINING.test(grammar.tokens.source.words.wordAt(head.word)) ||
      DEFINING.test(grammar.tokens.source.words.wordAt(head.from)))
  );
}

/** `can be a burden`, `peut peser lourd`. */
function isAble({ source: { words } }: Tokens, head: Head): boolean {
  return /^(?:can|peut|peuvent)$/.test(words.wordAt(head.from)) && !head.past && !head.perfect;
}

/** `Most studios pay`, `La plupart des éditeurs versent`: many of a kind do what they do in general. */
function isQuantified(grammar: Grammar): boolean {
  const { tokens, heads } = grammar;
  const { words } = tokens.source;
  const [head] = heads;
  if (!head || !QUANTIFIER.test(words.wordAt(tokens.from))) return false;
  return isTimeless(grammar, head) && !head.negated;
}

const QUANTIFIER = /^(?:most|many|few|peu|beaucoup)$/;

/** `before you sign a licence`: whoever reads is meant. */
function isAdvice({ grammar, relations }: Case): boolean {
  const { tokens } = grammar;
  const head = relations.find(({ kind }) => kind === 'object')?.head;
  if (!head || !isTimeless(grammar, head)) return false;
  return head.from > tokens.from && /^(?:you|vous)$/.test(tokens.source.words.wordAt(head.from - 1));
}

/** The present tense without a plan, a perfect or a `now`. */
function isTimeless(grammar: Grammar, head: Head): boolean {
  return (
    !head.perfect &&
    !head.past &&
    !head.imperfect &&
    !head.modal &&
    !head.future &&
    !head.passive &&
    !head.bare &&
    !isPlan(grammar, head)
  );
}

/** `Economists see a royalty as`: a bare plural that names nobody does what it does in general. */
function isPluralActor(tokens: Tokens, head: Head): boolean {
  const { words, text } = tokens.source;
  if (tokens.french || head.form !== BASE || head.from !== tokens.from + 1) return false;
  const role = tokens.role(tokens.from);
  return (
    (role === ROLES.none || role === ROLES.act || role === ROLES.hold) &&
    text.charCodeAt(words.end[tokens.from] - 1) === S
  );
}
