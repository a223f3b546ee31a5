import type { Candidate } from '../match/candidates';
import { BASE, GERUND, isVerb, PARTICIPLE, PAST, PRESENT, ROLES } from '../lexicon/cues/roles';
import { wordBefore } from './sentences';
import type { Spot, Tokens } from './tokens';
import { frenchTense } from '../lexicon/cues/verbForms';

/** Where a mention stands, and whether it is a verb there. Marks its words. */
export function spotOf(tokens: Tokens, mention: Candidate, m: number): Spot {
  const { words } = tokens.source;
  const from = wordBefore(words, mention.start + 1, tokens.from);
  const to = Math.min(tokens.to, wordBefore(words, mention.end, tokens.from) + 1);
  const verbal = isVerbal(tokens, from, to);
  for (let w = from; w < to; w++) {
    const role = tokens.role(w);
    // What a name says of its own thing stays visible: `proposed`, `non-binding`.
    if (
      role === ROLES.planned ||
      (role === ROLES.plan && tokens.form(w) === 0) ||
      role === ROLES.former ||
      role === ROLES.inside ||
      role === ROLES.value
    )
      continue;
    // `list its shares`: what its article makes a noun is no verb of its own.
    const before = tokens.role(w - 1);
    if (verbal && w > from && isVerb(role) && (before === ROLES.determiner || before === ROLES.possessive)) {
      tokens.mark(w, ROLES.mention);
      continue;
    }
    if (verbal && (role !== ROLES.none || w > from)) continue;
    if (verbal) tokens.mark(w, isHolding(tokens, mention) ? ROLES.hold : ROLES.verb, looseForm(tokens, w));
    else tokens.mark(w, ROLES.mention);
  }
  return { mention: m, from, to, verbal };
}

/** `sits on a stake`: whatever the verb, it says that a stake is held. */
function isHolding({ source: { lexicon } }: Tokens, mention: Candidate): boolean {
  return lexicon.terms[lexicon.phrases[mention.phrase].term].category === 'stake';
}

/** A mention is a verb where its first word is one and its last one may end a verb's phrase. */
function isVerbal(tokens: Tokens, from: number, to: number): boolean {
  const before = tokens.role(from - 1);
  if (
    before === ROLES.determiner ||
    before === ROLES.possessive ||
    before === ROLES.former ||
    before === ROLES.planned
  ) {
    if (!mayBeClitic(tokens, from - 1)) return false;
  }
  if (tokens.french && isNounAfter(tokens, from)) return false;
  let head = from;
  while (
    head < to - 1 &&
    (tokens.role(head) === ROLES.clitic ||
      tokens.role(head) === ROLES.be ||
      tokens.role(head) === ROLES.have ||
      tokens.role(head) === ROLES.modal ||
      tokens.role(head) === ROLES.will ||
      tokens.role(head) === ROLES.adverb)
  )
    head++;
  const role = tokens.role(head);
  const last = tokens.role(to - 1);
  if (!isVerb(role))
    return (tokens.french && frenchTense(tokens.source.words, head) !== 0) || followsAuxiliary(tokens, head);
  if (role === ROLES.plan && tokens.form(head) === 0) return false;
  if (to - head > 1 && (followsAuxiliary(tokens, head) || tokens.role(head - 1) === ROLES.ne)) return true;
  // `a 31% holding`
  if (to - head === 1 && tokens.form(head) === GERUND && before === ROLES.value) return false;
  if (to - head === 1) return tokens.form(head) !== BASE || !nounlike(tokens, head);
  return (
    isVerb(last) ||
    last === ROLES.inside ||
    last === ROLES.to ||
    last === ROLES.of ||
    last === ROLES.preposition ||
    last === ROLES.adverb ||
    last === ROLES.value ||
    last === ROLES.by
  );
}

/** After `au`, `des` or a preposition a French word that may be a verb is a noun, unless it is an infinitive. */
export function isNounAfter(tokens: Tokens, w: number): boolean {
  if ((tokens.form(w) & BASE) !== 0) return false;
  const before = tokens.role(w - 1);
  if (before === ROLES.of || before === ROLES.preposition) return true;
  return before === ROLES.inside && /^(?:au|aux|du|des|de|d|a)$/.test(tokens.source.words.wordAt(w - 1));
}

/** `la détient`, `les rachète` after a subject in one word: the article is a pronoun. */
function mayBeClitic(tokens: Tokens, w: number): boolean {
  const { words, text } = tokens.source;
  if (!tokens.french || (text.charCodeAt(words.start[w]) | 0x20) !== 0x6c) return false;
  const before = tokens.role(w - 1);
  return (
    before === ROLES.relative ||
    before === ROLES.pronoun ||
    before === ROLES.ne ||
    CONDITIONAL.test(words.wordAt(w + 1)) ||
    (before === ROLES.none && w > tokens.from && tokens.capital(w - 1))
  );
}

/** Ending of verbs alone: `la valoriserait`. */
const CONDITIONAL = /(?:er|ir)ai(?:t|ent)$/;

/** A verb that no list has, known by what stands before it: `has sublicensed`, `may sublicense`, `a cédé`. */
export function followsAuxiliary(tokens: Tokens, w: number): boolean {
  let at = w - 1;
  while (at >= tokens.from && isLight(tokens.role(at))) at--;
  const before = at < tokens.from ? ROLES.none : tokens.role(at);
  if (before === ROLES.will || before === ROLES.modal || before === ROLES.do) return !tokens.french;
  if (before !== ROLES.have && before !== ROLES.be) return false;
  const { words, text } = tokens.source;
  const end = words.end[w];
  if (!tokens.french) return text.startsWith('ed', end - 2);
  return /(?:é|ée|és|ées|[^aeo]is|[^aeo]ises?|us?|ues?|its?|ites?)$/.test(text.slice(words.start[w], end));
}

function isLight(role: number): boolean {
  return (
    role === ROLES.adverb ||
    role === ROLES.not ||
    role === ROLES.still ||
    role === ROLES.plus ||
    role === ROLES.never ||
    role === ROLES.inside ||
    role === ROLES.formerly
  );
}

/** Whether a bare form stands where a noun would: at the beginning, after a preposition, before `of`. */
function nounlike(tokens: Tokens, w: number): boolean {
  const before = tokens.role(w - 1);
  return (
    w === tokens.from ||
    before === ROLES.preposition ||
    before === ROLES.of ||
    (before === ROLES.mention && !isLet(tokens, w)) ||
    before === ROLES.no ||
    tokens.role(w + 1) === ROLES.of ||
    isPriced(tokens, w)
  );
}

/** `its $6bn offer`. */
function isPriced(tokens: Tokens, w: number): boolean {
  let at = w - 1;
  while (tokens.role(at) === ROLES.value) at--;
  return at < w - 1 && (tokens.role(at) === ROLES.determiner || tokens.role(at) === ROLES.possessive);
}

/** `let its right lapse`. */
function isLet(tokens: Tokens, w: number): boolean {
  for (let at = w - 1; at >= tokens.from && at > w - 12 && !tokens.paused(at + 1); at--)
    if (tokens.role(at) === ROLES.let) return true;
  return false;
}

function looseForm(tokens: Tokens, w: number): number {
  if (tokens.french) return frenchTense(tokens.source.words, w) || (followsAuxiliary(tokens, w) ? PARTICIPLE : PRESENT);
  const { words, text } = tokens.source;
  const end = words.end[w];
  if (text.startsWith('ed', end - 2)) return PAST | PARTICIPLE;
  if (text.startsWith('ing', end - 3)) return GERUND;
  return text.startsWith('s', end - 1) ? PRESENT : BASE;
}
