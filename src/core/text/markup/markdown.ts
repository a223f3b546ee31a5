import { BREAK, Mask, NOTHING, OBJECT } from './mask';
import { COMMENT, FENCE, FIRST_TABLE, FRONT_MATTER, LONG_FENCE, START, TEXT, TILDE_FENCE, type Shown } from './state';
import { afterRow, isRow } from './table';

const SPACE = 0x20;
const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: '\u00a0', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", euro: '€', pound: '£', yen: '¥', laquo: '«', raquo: '»', rsquo: '’', lsquo: '‘',
  ldquo: '“', rdquo: '”', ndash: '–', mdash: '—', shy: '\u00ad', eacute: 'é', egrave: 'è', ecirc: 'ê', agrave: 'à', acirc: 'â', ccedil: 'ç', ocirc: 'ô',
  oelig: 'œ', ugrave: 'ù', ucirc: 'û', icirc: 'î', iuml: 'ï', sect: '§', thinsp: '\u2009', hellip: '…',
}; // prettier-ignore

/** Markdown as a reader sees it: without code, link targets, front matter, HTML and the signs of emphasis. */
export function showMarkdown(text: string, state: number): Shown {
  const shown = showProse(text, state >= FIRST_TABLE ? TEXT : state);
  return shown.state === TEXT && isRow(text) && (state === TEXT || state === START || state >= FIRST_TABLE)
    ? { text: shown.text, state: afterRow(text, state) }
    : shown;
}

function showProse(text: string, state: number): Shown {
  const mask = new Mask(text);
  let now = state;
  let from = 0;
  if (now === START) {
    now = TEXT;
    if (/^---[ \t]*\r?\n/.test(text.slice(0, 32))) {
      now = FRONT_MATTER;
      from = lineEnd(text, 0);
      mask.fill(0, from, BREAK);
    }
  }
  // Line by line, for fences, front matter and reference definitions; then the inline markup of each stretch of prose.
  let prose = -1;
  while (from < text.length) {
    const end = lineEnd(text, from);
    if (now === TEXT) {
      const opened = fenceAt(text, from, end);
      if (opened !== TEXT) {
        if (prose >= 0) now = showInline(mask, prose, from);
        prose = -1;
        mask.fill(from, end, BREAK);
        now = now === TEXT ? opened : now;
      } else if (isReference(text, from, end)) {
        if (prose >= 0) now = showInline(mask, prose, from);
        prose = -1;
        mask.fill(from, end, BREAK);
      } else if (prose < 0) prose = from;
    } else if (now === COMMENT) {
      const close = text.indexOf('-->', from);
      const to = close < 0 ? text.length : close + 3;
      mask.fill(from, to, OBJECT);
      if (close < 0) return { text: mask.toString(), state: COMMENT };
      now = TEXT;
      from = to;
      prose = to < text.length ? to : -1;
      continue;
    } else {
      mask.fill(from, end, BREAK);
      if (closes(text, from, end, now)) now = TEXT;
    }
    from = end;
  }
  if (prose >= 0) {
    const after = showInline(mask, prose, text.length);
    if (after !== TEXT) now = after;
  }
  return { text: mask.toString(), state: now };
}

function lineEnd(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  return newline < 0 ? text.length : newline + 1;
}

function run(text: string, from: number, char: string): number {
  let end = from;
  while (text[end] === char) end++;
  return end - from;
}

function indent(text: string, from: number): number {
  let at = from;
  while (at - from < 12 && (text[at] === ' ' || text[at] === '>' || text[at] === '\t')) at++;
  return at;
}

function fenceAt(text: string, from: number, end: number): number {
  const at = indent(text, from);
  const ticks = run(text, at, '`');
  if (ticks >= 3) {
    const again = text.indexOf('`', at + ticks);
    return again >= 0 && again < end ? TEXT : ticks > 3 ? LONG_FENCE : FENCE;
  }
  return run(text, at, '~') >= 3 ? TILDE_FENCE : TEXT;
}

function closes(text: string, from: number, end: number, state: number): boolean {
  const line = text.slice(indent(text, from), Math.min(end, from + 40)).trimEnd();
  if (state === FRONT_MATTER) return line === '---' || line === '...';
  if (state === TILDE_FENCE) return /^~{3,}$/.test(line);
  return state === LONG_FENCE ? /^`{4,}$/.test(line) : /^`{3,}$/.test(line);
}

/** `[name]: address`, which shows nothing. */
function isReference(text: string, from: number, end: number): boolean {
  const at = indent(text, from);
  if (text[at] !== '[' || text[at + 1] === '^') return false;
  const close = text.indexOf(']:', at);
  if (close < 0 || close >= end) return false;
  const target = text.slice(close + 2, Math.min(end, close + 12)).trimStart();
  return /^(<|https?:|\/|\.|#|mailto)/.test(target);
}

/** Masks the inline markup of a stretch that begins a line; the state after it is COMMENT where a comment is left open. */
function showInline(mask: Mask, from: number, to: number): number {
  const { text } = mask;
  for (let i = showQuote(mask, from, to); i < to; i++) {
    switch (text.charCodeAt(i)) {
      case 0x0a: // line break
        i = showQuote(mask, i + 1, to) - 1;
        break;
      case 0x5c: // backslash
        if (i + 1 < to && isAsciiPunctuation(text.charCodeAt(i + 1))) mask.fill(i, ++i, NOTHING);
        break;
      case 0x60: // back-tick
        i = showCode(mask, i, to);
        break;
      case 0x2a: // *
      case 0x5f: // _
      case 0x7e: // ~
        i = showEmphasis(mask, i, to);
        break;
      case 0x3c: {
        // <
        if (text.startsWith('<!--', i)) {
          const close = text.indexOf('-->', i);
          if (close < 0) {
            mask.fill(i, to, OBJECT);
            return COMMENT;
          }
          mask.fill(i, Math.min(to, close + 3), NOTHING);
          i = close + 2;
        } else i = showTag(mask, i, to);
        break;
      }
      case 0x5d: // ]
        i = showTarget(mask, i, to);
        break;
      case 0x5b: // [
        if (text[i + 1] === '^') {
          const close = text.indexOf(']', i);
          if (close > 0 && close < to && close - i < 40) {
            mask.fill(i, close + 1, NOTHING);
            i = close;
          }
        }
        break;
      case 0x26: // &
        i = showEntity(mask, i, to);
        break;
      case 0x68: // h
        if (text.startsWith('http://', i) || text.startsWith('https://', i)) {
          const end = addressEnd(text, i, to);
          mask.fill(i, end, OBJECT);
          i = end - 1;
        }
        break;
      default:
    }
  }
  return TEXT;
}

/** Masks the signs of a quotation at the beginning of a line, so that a phrase runs on from line to line; returns where these end. */
function showQuote(mask: Mask, from: number, to: number): number {
  const end = Math.min(indent(mask.text, from), to);
  for (let i = from; i < end; i++) if (mask.text[i] === '>') mask.fill(i, i + 1, SPACE);
  return end;
}

function isAsciiPunctuation(code: number): boolean {
  return (
    (code > 0x20 && code < 0x30) ||
    (code > 0x39 && code < 0x41) ||
    (code > 0x5a && code < 0x61) ||
    (code > 0x7a && code < 0x7f)
  );
}

function showCode(mask: Mask, at: number, to: number): number {
  const { text } = mask;
  const ticks = run(text, at, '`');
  for (let close = text.indexOf('`', at + ticks); close >= 0 && close < to;) {
    const length = run(text, close, '`');
    if (length === ticks) {
      mask.fill(at, close + ticks, OBJECT);
      return close + ticks - 1;
    }
    close = text.indexOf('`', close + length);
  }
  return at + ticks - 1;
}

/** Signs of emphasis hug the words that they emphasise; others are what they are. */
function showEmphasis(mask: Mask, at: number, to: number): number {
  const { text } = mask;
  const char = text[at];
  const length = run(text, at, char);
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + length);
  const opens = at + length < to && after > 0x20 && after !== 0xa0;
  const ends = at > 0 && before > 0x20 && before !== 0xa0;
  const insideWord = char === '_' && opens && ends && isAlphanumeric(before) && isAlphanumeric(after);
  const isMark = length <= 3 && (opens || ends) && !insideWord && (char !== '~' || length === 2);
  if (isMark) mask.fill(at, at + length, NOTHING);
  return at + length - 1;
}

function isAlphanumeric(code: number): boolean {
  return (code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123) || code > 0xbf;
}

function showTag(mask: Mask, at: number, to: number): number {
  const { text } = mask;
  if (!/^<\/?[a-z!?]/i.test(text.slice(at, at + 3))) return at;
  const close = text.indexOf('>', at);
  if (close < 0 || close >= to || close - at > 1000) return at;
  const breaks = /^<(br|p|div|li|td|th|tr|h\d|hr|\/p|\/td|\/th|\/li|\/h\d)\b/i.test(text.slice(at, at + 6));
  const address = /^<[a-z][a-z0-9+.-]*:/i.test(text.slice(at, at + 16));
  mask.fill(at, close + 1, breaks ? SPACE : address ? OBJECT : NOTHING);
  return close;
}

/** What follows the text of a link: `](target)` or `][reference]`. */
function showTarget(mask: Mask, at: number, to: number): number {
  const { text } = mask;
  const opener = text[at + 1];
  if (opener !== '(' && opener !== '[') return at;
  const closer = opener === '(' ? ')' : ']';
  let depth = 0;
  for (let i = at + 1; i < Math.min(to, at + 2000); i++) {
    if (text[i] === opener) depth++;
    else if (text[i] === closer && --depth === 0) {
      mask.fill(at, i + 1, NOTHING);
      return i;
    } else if (text[i] === '\n' && text[i + 1] === '\n') break;
  }
  return at;
}

function showEntity(mask: Mask, at: number, to: number): number {
  const { text } = mask;
  const close = text.indexOf(';', at);
  if (close < 0 || close >= to || close - at > 9) return at;
  const name = text.slice(at + 1, close);
  const code = /^#\d+$/.test(name)
    ? Number(name.slice(1))
    : /^#x[\da-f]+$/i.test(name)
      ? parseInt(name.slice(2), 16)
      : -1;
  const shown = code > 0 && code < 0x10000 ? String.fromCharCode(code) : ENTITIES[name];
  if (shown === undefined) return at;
  mask.show(at, close + 1, shown);
  return close;
}

function addressEnd(text: string, from: number, to: number): number {
  let end = from;
  while (end < to && text.charCodeAt(end) > 0x20 && !'<>()[]"“”«»'.includes(text[end])) end++;
  while (end > from && '.,;:!?'.includes(text[end - 1])) end--;
  return end;
}
