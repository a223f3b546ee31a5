import { isVerb, PARTICIPLE, PRESENT, ROLES } from '../lexicon/cues/roles';
import { PAUSE } from '../text/words';
import { readEnglishVerbs } from './englishVerbs';
import { readFrenchVerbs } from './frenchVerbs';
import { startsSentence, wordBefore, type Sentences } from './sentences';
import { spotOf } from './spot';
import { type Figure, Tokens } from './tokens';

const ACUTE_E = 0xe9;
const GRAVE_A = 0xe0;
const GRAVE_U = 0xf9;
const GRAVE_E = 0xe8;

/** Reads the sentence that holds mention `first` and the mentions after it that stand in it too; `firstValue` is the first value that may. */
export function readTokens(source: Sentences, first: number, firstValue: number): Tokens {
  const { words, mentions } = source;
  let from = wordBefore(words, mentions[first].start + 1, 0);
  let to = from + 1;
  while (from > 0 && !startsSentence(source, from)) from--;
  while (to < words.count && !startsSentence(source, to)) to++;
  const figures = figuresIn(source, from, to, firstValue);
  const tokens = new Tokens(source, from, to, figures);
  readWords(tokens);
  readExpressions(tokens);
  for (const figure of figures) cover(tokens, figure);
  const end = words.end[to - 1];
  for (let m = first; m < mentions.length && mentions[m].start < end; m++) tokens.place(spotOf(tokens, mentions[m], m));
  if (tokens.french) readFrenchVerbs(tokens);
  else readEnglishVerbs(tokens);
  return tokens;
}

function figuresIn({ words, values }: Sentences, from: number, to: number, firstValue: number): readonly Figure[] {
  const end = words.end[to - 1];
  const figures: Figure[] = [];
  for (let v = firstValue; v < values.length && values[v].start < end; v++) {
    if (values[v].end <= words.start[from]) continue;
    const at = wordBefore(words, values[v].start + 1, from);
    figures.push({
      value: v,
      from: words.end[at] <= values[v].start ? at + 1 : at,
      to: wordBefore(words, values[v].end, from) + 1,
    });
  }
  return figures;
}

/** Marks what each word tells by itself. */
function readWords(tokens: Tokens): void {
  const { words, text } = tokens.source;
  const { role, form } = tokens.table;
  for (let w = tokens.from; w < tokens.to; w++) {
    const id = words.id[w];
    if (id < 0 || id >= role.length || role[id] === 0) continue;
    let found = role[id];
    let bits = form[id];
    // `la branche Mets`: a capital inside a sentence makes a name of a verb.
    if (tokens.french && bits !== 0 && isVerb(found) && isName(tokens, w)) continue;
    // `adopted in May kicks in`
    if (!tokens.french && found === ROLES.modal && isMonth(tokens, w)) continue;
    if (tokens.french) {
      const first = text.charCodeAt(words.start[w]) | 0x20;
      const length = words.end[w] - words.start[w];
      const last = text.charCodeAt(words.end[w] - 1);
      // `à` and `a`, `où` and `ou`, `dès` and `des` fold to one word each.
      if (length === 1 && (first === 0x61 || first === GRAVE_A)) {
        found = first === GRAVE_A ? ROLES.of : ROLES.have;
        bits = found === ROLES.have ? PRESENT : 0;
      } else if (length === 2 && last === GRAVE_U) found = ROLES.relative;
      else if (length === 3 && found === ROLES.of && text.charCodeAt(words.start[w] + 1) === GRAVE_E)
        found = ROLES.preposition;
      else if (bits === (PRESENT | PARTICIPLE) && (last === ACUTE_E || last === 0x65))
        bits = last === ACUTE_E ? PARTICIPLE : PRESENT;
      if (found === ROLES.planned && bits === PRESENT) found = ROLES.plan;
      // `est néanmoins ouverte`
      if (found === ROLES.but && isInside(tokens, w) && INNER.test(words.wordAt(w))) found = ROLES.adverb;
      // `s’il passait sous 10 %`
      if (found === ROLES.clitic && length === 1 && first === 0x73 && /^ils?$/.test(words.wordAt(w + 1)))
        found = ROLES.condition;
    } else if (found === ROLES.but && w > tokens.from && words.wordAt(w) === 'yet' && isHelper(tokens.role(w - 1))) {
      // `may yet list`
      found = ROLES.adverb;
    }
    tokens.mark(w, found, bits);
  }
}

const INNER = /^(?:neanmoins|toutefois|pourtant|cependant)$/;

function isInside(tokens: Tokens, w: number): boolean {
  if (w === tokens.from || tokens.paused(w) || tokens.cut(w)) return false;
  const before = tokens.role(w - 1);
  return before === ROLES.be || before === ROLES.have || isVerb(before);
}

function isHelper(role: number): boolean {
  return role === ROLES.modal || role === ROLES.will || role === ROLES.not || role === ROLES.have || role === ROLES.be;
}

/** `May` inside a sentence in small letters. */
function isMonth(tokens: Tokens, w: number): boolean {
  const { words, text } = tokens.source;
  if (w === tokens.from || !text.startsWith('May', words.start[w]) || words.end[w] - words.start[w] !== 3) return false;
  return LEADS.test(words.wordAt(w - 1)) && text[words.start[w - 1]] !== text[words.start[w - 1]].toUpperCase();
}

const LEADS = /^(?:in|of|on|by|until|till|since|from|to|last|next|this|early|mid|late|before|after|late)$/;

/** A capital right after a word in small letters. */
function isName(tokens: Tokens, w: number): boolean {
  const { words, text } = tokens.source;
  if (w === tokens.from || !tokens.capital(w) || tokens.paused(w) || tokens.cut(w)) return false;
  const before = text[words.start[w - 1]];
  return before !== before.toUpperCase() && /^[ \u00a0\n]$/.test(text.slice(words.end[w - 1], words.start[w]));
}

/** Marks what fixed expressions tell. */
function readExpressions(tokens: Tokens): void {
  const { words } = tokens.source;
  for (let w = tokens.from; w < tokens.to; w++) {
    const expressions = tokens.table.expressions.get(words.id[w]);
    if (!expressions) continue;
    for (const expression of expressions) {
      const end = expressionEnd(tokens, w, expression.rest, expression.form !== 0);
      if (end < 0) continue;
      let bits = expression.form;
      if (tokens.french && bits === (PRESENT | PARTICIPLE)) bits = isAccented(tokens, w) ? PARTICIPLE : PRESENT;
      // `une valeur proche de 200 M€`: about as much.
      if (tokens.french && expression.role === ROLES.plan && isAbout(tokens, w, end)) continue;
      // `renonce en revanche à son poste`: between a verb and what it governs it begins no clause.
      const inner =
        tokens.french && expression.role === ROLES.but && ADVERBS.test(words.wordAt(end - 1)) && isInner(tokens, w);
      tokens.mark(w, inner ? ROLES.adverb : expression.role, bits);
      // The adverb that may stand between stays what it is: `ne va pas jusqu’à`.
      for (let k = w + 1 + (end - w - 1 - expression.rest.length); k < end; k++)
        tokens.mark(k, ROLES.inside, tokens.form(k));
      w = end - 1;
      break;
    }
  }
}

function isAbout({ source: { words, text } }: Tokens, w: number, end: number): boolean {
  return words.wordAt(w).startsWith('proche') && /\d/.test(text.slice(words.start[end], words.start[end] + 2));
}

const ADVERBS = /^(?:revanche|contrepartie|echange|retour|outre)$/;

function isInner(tokens: Tokens, w: number): boolean {
  return w > tokens.from && !tokens.paused(w) && !tokens.cut(w) && isVerb(tokens.role(w - 1));
}

/** The end of an expression that begins at `w`, or -1. One adverb may stand after its first word if that is a verb. */
function expressionEnd(tokens: Tokens, w: number, rest: readonly number[], verb: boolean): number {
  const { id, joint } = tokens.source.words;
  let at = w + 1;
  for (let k = 0; k < rest.length; k++, at++) {
    if (at >= tokens.to) return -1;
    if (id[at] !== rest[k]) {
      if (k > 0 || !verb || at + 1 >= tokens.to || id[at + 1] !== rest[k] || !isLight(tokens, at)) return -1;
      at++;
    }
    // `y mettre fin, a disparu`: a verb behind a comma, no `mettre fin à`.
    if (joint[at] === PAUSE && tokens.french && tokens.source.words.wordAt(at) === 'a') return -1;
    // `if, approved` is no expression; elisions and hyphens are glue.
    if (joint[at] > PAUSE || (joint[at] === PAUSE && !verb)) return -1;
  }
  return at;
}

function isLight(tokens: Tokens, w: number): boolean {
  const role = tokens.role(w);
  return (
    role === ROLES.adverb ||
    role === ROLES.not ||
    role === ROLES.plus ||
    role === ROLES.noLonger ||
    role === ROLES.still ||
    tokens.adverbial(w)
  );
}

function isAccented({ source: { words, text } }: Tokens, w: number): boolean {
  return text.charCodeAt(words.end[w] - 1) === ACUTE_E;
}

function cover(tokens: Tokens, { from, to }: Figure): void {
  for (let w = Math.max(from, tokens.from); w < to && w < tokens.to; w++) tokens.mark(w, ROLES.value);
}
