import { BASE, isVerb, PARTICIPLE, PAST, PRESENT, ROLES } from '../lexicon/cues/roles';
import type { Tokens } from './tokens';

/** Verbs that no list has are known by the auxiliary before them; verbs where a noun must be are none. */
export function readEnglishVerbs(tokens: Tokens): void {
  const { words, text } = tokens.source;
  let auxiliary: number = ROLES.none;
  // How many verbs in a tense may still come: a relative clause has one of its own.
  let room = 1;
  for (let w = tokens.from; w < tokens.to; w++) {
    if (tokens.role(w) === ROLES.relative) room++;
    else if (opensClause(tokens, w)) room = Math.max(room, 1);
    const role = actual(tokens, w, auxiliary);
    if (role === ROLES.none) {
      if (tokens.adverbial(w)) {
        tokens.mark(w, ROLES.adverb);
        continue;
      }
      const ed = text.startsWith('ed', words.end[w] - 2);
      if (auxiliary === ROLES.will && !tokens.capital(w)) tokens.mark(w, ROLES.verb, BASE);
      else if ((auxiliary === ROLES.have || auxiliary === ROLES.be) && ed)
        tokens.mark(w, ROLES.verb, PAST | PARTICIPLE);
      else if ((auxiliary === ROLES.have || auxiliary === ROLES.be) && IRREGULAR.has(words.wordAt(w)))
        tokens.mark(w, ROLES.verb, PARTICIPLE);
      else if (ed && tokens.role(w - 1) === ROLES.pronoun) tokens.mark(w, ROLES.verb, PAST);
      else if (tokens.role(w - 1) === ROLES.inside && !tokens.capital(w) && words.wordAt(w - 1) === 'to')
        tokens.mark(w, ROLES.verb, BASE);
      auxiliary = ROLES.none;
    } else if (role === ROLES.will || role === ROLES.modal || role === ROLES.do) auxiliary = ROLES.will;
    else if (role === ROLES.have || role === ROLES.be) auxiliary = role;
    else if (role === ROLES.not && DO_NOT.test(words.wordAt(w))) auxiliary = ROLES.will;
    else if (role !== ROLES.adverb && role !== ROLES.not && role !== ROLES.still && role !== ROLES.noLonger) {
      if (isVerb(role) && auxiliary === ROLES.none && isNoun(tokens, w, room <= 0)) {
        const lost =
          (role === ROLES.drop || role === ROLES.lapse || role === ROLES.end) && tokens.role(w + 1) === ROLES.of;
        if (role !== ROLES.plan) tokens.mark(w, lost ? ROLES.loss : ROLES.none, 0);
      }
      if (isVerb(tokens.role(w)) && (auxiliary !== ROLES.none || (tokens.form(w) & (PRESENT | PAST)) !== 0))
        room = Math.max(room - 1, isSaying(tokens, w) ? 1 : 0);
      auxiliary = ROLES.none;
    }
  }
}

/** Contractions of what an infinitive follows. */
const DO_NOT = /^(?:do|does|did|wo|would|should|could|must|sha)nt$/;

/** Participles of verbs that no list has and that do not end in -ed. */
const IRREGULAR: ReadonlySet<string> = new Set(
  (
    'struck torn given taken done seen become begun broken brought built bought caught chosen come cut dealt drawn driven fallen felt found gone got grown held ' +
    'hit hurt kept known laid led left lent let lost made meant met paid put quit risen run said sold sent set shown shut spent split stood stuck sunk swept ' +
    'thrown told thought undone understood won withdrawn written unwound wound woven borne born beaten bound cast clung fed fought forgotten frozen hidden'
  ).split(' '),
);

/** Whether another verb in a tense may come from here on. */
function opensClause(tokens: Tokens, w: number): boolean {
  const role = tokens.role(w);
  return (
    tokens.paused(w) ||
    tokens.cut(w) ||
    role === ROLES.and ||
    role === ROLES.but ||
    role === ROLES.condition ||
    role === ROLES.until ||
    role === ROLES.before ||
    role === ROLES.pronoun
  );
}

/** After `says`, `expects` a clause may follow without `that`. */
function isSaying(tokens: Tokens, w: number): boolean {
  return tokens.role(w) === ROLES.plan || SAYING.test(tokens.source.words.wordAt(w));
}

const SAYING =
  /^(?:sa(?:y|ys|id)|reports?|reported|tells?|told|adds?|added|announces?|announced|believes?|believed|thinks?|thought|knows?|knew|shows?|showed|means?|meant|confirms?|confirmed)$/;

/** `once owned` tells of the past, `has proposed a royalty` is a verb. */
function actual(tokens: Tokens, w: number, auxiliary: number): number {
  const role = tokens.role(w);
  const { words, text } = tokens.source;
  if (
    role === ROLES.condition &&
    w > tokens.from &&
    (!tokens.paused(w) || tokens.role(w + 1) === ROLES.hold) &&
    ((tokens.form(w + 1) & PAST) !== 0 || tokens.role(w - 1) === ROLES.relative) &&
    words.wordAt(w) === 'once'
  ) {
    tokens.mark(w, ROLES.formerly);
    return ROLES.formerly;
  }
  if ((role === ROLES.will && isInverted(tokens, w)) || (role === ROLES.have && isHadInverted(tokens, w))) {
    tokens.mark(w, ROLES.condition);
    return ROLES.condition;
  }
  // `does not plan an IPO`
  if (role === ROLES.deal && words.wordAt(w) === 'plan' && (auxiliary === ROLES.will || isPlanning(tokens, w))) {
    tokens.mark(w, ROLES.plan, BASE);
    return ROLES.plan;
  }
  if (role === ROLES.pronoun && isObjective(tokens, w)) {
    tokens.mark(w, ROLES.clitic);
    return ROLES.clitic;
  }
  if (role !== ROLES.planned || !text.startsWith('ed', words.end[w] - 2)) return role;
  const next = tokens.role(w + 1);
  if (auxiliary === ROLES.none && next !== ROLES.determiner && next !== ROLES.possessive && next !== ROLES.to)
    return role;
  tokens.mark(w, ROLES.plan, PAST | PARTICIPLE);
  return ROLES.plan;
}

/** `Should regulators agree, …`. */
function isInverted(tokens: Tokens, w: number): boolean {
  if (tokens.source.words.wordAt(w) !== 'should') return false;
  return w === tokens.from || tokens.paused(w) || tokens.cut(w) || tokens.role(w - 1) === ROLES.but;
}

/** `The two plan to merge`; after an article or an owner it is a noun. */
function isPlanning(tokens: Tokens, w: number): boolean {
  if (tokens.role(w + 1) !== ROLES.to || w === tokens.from || isGenitive(tokens, w - 1)) return false;
  const before = tokens.role(w - 1);
  if (/^(?:two|three|four|pair)$/.test(tokens.source.words.wordAt(w - 1))) return true;
  return before === ROLES.value || before === ROLES.pronoun || (before === ROLES.none && endsPlural(tokens, w - 1));
}

function endsPlural({ source: { words, text } }: Tokens, w: number): boolean {
  return text.charCodeAt(words.end[w] - 1) === S;
}

/** `Had the conversion failed, it could have …`. */
function isHadInverted(tokens: Tokens, w: number): boolean {
  if (w !== tokens.from || tokens.source.words.wordAt(w) !== 'had') return false;
  for (let k = w + 2; k < tokens.to; k++) if (tokens.paused(k)) return hasModal(tokens, k);
  return false;
}

function hasModal(tokens: Tokens, from: number): boolean {
  for (let w = from; w < tokens.to && w < from + 8; w++) if (tokens.role(w) === ROLES.modal) return true;
  return false;
}

/** `would see it acquire`: a verb in its base form after `it` hangs on the verb before it. */
function isObjective(tokens: Tokens, w: number): boolean {
  if (!isVerb(tokens.role(w - 1)) || tokens.form(w + 1) !== BASE || !isVerb(tokens.role(w + 1))) return false;
  const word = tokens.source.words.wordAt(w);
  return word === 'it' || word === 'he' || word === 'she';
}

/** Whether a word that may be a verb is a noun; `finite` where its clause has its verb already. */
function isNoun(tokens: Tokens, w: number, finite: boolean): boolean {
  const form = tokens.form(w);
  const before = tokens.role(w - 1);
  if (form === 0 || tokens.isSpot(w)) return false;
  if (before === ROLES.determiner || before === ROLES.possessive || isGenitive(tokens, w - 1)) return true;
  if ((form & (BASE | PRESENT)) === 0 || (form & PAST) !== 0) return false;
  if (finite && before !== ROLES.to && !isVerb(before)) return true;
  return (
    before === ROLES.preposition ||
    before === ROLES.of ||
    before === ROLES.no ||
    before === ROLES.former ||
    before === ROLES.planned ||
    before === ROLES.by
  );
}

const STRAIGHT = 0x27;
const CURLY = 0x2019;
const S = 0x73;

/** `the rival’s shares`, `the parties’ shares`. */
function isGenitive(tokens: Tokens, w: number): boolean {
  if (w < tokens.from) return false;
  const { words, text } = tokens.source;
  const end = words.end[w];
  const code = text.charCodeAt(end);
  if (code !== STRAIGHT && code !== CURLY) return false;
  return (text.charCodeAt(end + 1) | 0x20) === S || text.charCodeAt(end - 1) === S;
}
