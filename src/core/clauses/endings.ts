import type { Case } from './case';
import type { Head } from './head';
import { isVerb, PARTICIPLE, ROLES } from '../lexicon/cues/roles';
import type { Tokens } from './tokens';

/** Whether a date, a span of time or a condition comes after the verb, or a date before it: then the end is ahead. */
export function endsLater(of: Case, head: Head): boolean {
  return hasEnd(of, head.word + 1) || isDated(of, of.grammar.segments[head.segment].from, head.from);
}

export function hasEnd({ grammar, spot }: Case, from: number): boolean {
  const { tokens, segments } = grammar;
  const segment = grammar.segmentAt(from - 1);
  for (let w = from; w < tokens.to; w++) {
    const here = grammar.segmentAt(w);
    if (here !== segment) {
      if (
        segments[here].tie === 'condition' ||
        (segments[here].tie === 'and' && tokens.role(w) === ROLES.and && tokens.role(w + 1) === ROLES.condition)
      )
        return true;
      if (segments[here].root !== segments[segment].root) return false;
    }
    const role = tokens.role(w);
    if (role === ROLES.until || role === ROLES.condition || isEvent(tokens, w, from)) return true;
    if (role === ROLES.value && isTime(tokens, w) && !isAge(tokens, spot.to, w)) return true;
    if (w >= spot.to && role === ROLES.mention && tokens.role(w - 1) === ROLES.preposition) return true;
    if (w > from && isVerb(role) && tokens.form(w) !== 0 && (tokens.form(w) & PARTICIPLE) === 0) return false;
  }
  return false;
}

/** `ceases on approval of the drug`, `s’éteint à la clôture`: what it ends with is still to come. */
function isEvent(tokens: Tokens, w: number, from: number): boolean {
  return w === from && tokens.role(w + 1) !== ROLES.value && EVENT.test(tokens.source.words.wordAt(w));
}

const EVENT = /^(?:on|upon|lors|with|avec)$/;

/** `a licence from 2011`, `la licence signée en 2011`: the year is that of its beginning. */
function isAge(tokens: Tokens, from: number, w: number): boolean {
  const { words, values } = tokens.source;
  const figure = tokens.figures.find((candidate) => candidate.from <= w && w < candidate.to);
  if (!figure || values[figure.value].kind !== 'date' || figure.from <= from || figure.from - from > 2) return false;
  if (
    !/^(?:from|of|dated|signed|agreed|struck|granted|de|du|datant|signee?|conclue?|accordee?)$/.test(words.wordAt(from))
  )
    return false;
  return figure.from - from === 1 || /^(?:in|on|from|en|de|du|le)$/.test(words.wordAt(from + 1));
}

function isDated({ grammar: { tokens } }: Case, from: number, to: number): boolean {
  // `Amended in 2024, the pact`: a date of what is told by the way.
  if (isParticiple(tokens, from)) return false;
  for (let w = from; w < to; w++) if (tokens.role(w) === ROLES.value && isTime(tokens, w)) return true;
  return false;
}

function isParticiple({ french, source: { text, words } }: Tokens, w: number): boolean {
  return (french ? /(?:é|ée|és|ées)$/ : /[^e]ed$/).test(text.slice(words.start[w], words.end[w]));
}

function isTime(tokens: Tokens, w: number): boolean {
  const figure = tokens.figures.find((candidate) => candidate.from <= w && w < candidate.to);
  const kind = figure && tokens.source.values[figure.value].kind;
  return kind === 'date' || kind === 'duration';
}
