import { BREAK, Mask, NOTHING } from './mask';
import { COMMENT, PREAMBLE, START, TEXT, VERBATIM, type Shown } from './state';

/** Commands whose arguments show nothing, and how many of them there are. */
const SILENT: ReadonlyMap<string, number> = new Map(
  (
    'label 1 ref 1 eqref 1 pageref 1 autoref 1 cref 1 cite 1 citep 1 citet 1 url 1 href 1 input 1 include 1 usepackage 1 documentclass 1 bibliography 1 ' +
    'bibliographystyle 1 includegraphics 1 pagestyle 1 thispagestyle 1 vspace 1 hspace 1 setlength 2 setcounter 2 addtocounter 2 newcommand 2 ' +
    'renewcommand 2 newenvironment 3 theoremstyle 1 color 1 textcolor 1 hypersetup 1 geometry 1 index 1 nocite 1 phantom 1 selectlanguage 1 fontsize 2'
  )
    .split(' ')
    .reduce<[string, number][]>((out, word, i, all) => (i % 2 === 0 ? [...out, [word, Number(all[i + 1])]] : out), []),
);

/** Commands that stand for a character. */
const SHOWN: Readonly<Record<string, string>> = {
  og: '«', fg: '»', guillemotleft: '«', guillemotright: '»', euro: '€', EUR: '€', texteuro: '€', pounds: '£', textsterling: '£', S: '§', ldots: '…', dots: '…',
  oe: 'œ', OE: 'Œ', ae: 'æ', AE: 'Æ', ss: 'ß', textendash: '–', textemdash: '—', quad: ' ', qquad: ' ', newline: ' ', linebreak: ' ', nobreakspace: ' ', thinspace: ' ',
  textquotedblleft: '“', textquotedblright: '”', textquoteright: '’', textdollar: '$', textpercent: '%',
}; // prettier-ignore

const HIDDEN_ENVIRONMENTS = new Set([
  'verbatim',
  'verbatim*',
  'lstlisting',
  'minted',
  'comment',
  'tikzpicture',
  'filecontents',
]);

/** LaTeX as a reader of the page sees it: without commands, comments, verbatim text and the preamble. */
export function showLatex(text: string, state: number): Shown {
  const mask = new Mask(text);
  let now = state === START ? (text.includes('\\documentclass') ? PREAMBLE : TEXT) : state;
  let i = 0;
  while (i < text.length) {
    if (now === PREAMBLE) {
      const begin = text.indexOf('\\begin{document}', i);
      const to = begin < 0 ? text.length : begin + '\\begin{document}'.length;
      mask.fill(i, to, BREAK);
      if (begin >= 0) now = TEXT;
      i = to;
    } else if (now === VERBATIM) {
      const end = endOfEnvironment(text, i);
      mask.fill(i, end, BREAK);
      if (end < text.length || /\\end\{[a-z*]+\}\s*$/.test(text.slice(-40))) now = TEXT;
      i = end;
    } else {
      const reader = new LatexReader(mask, i);
      i = reader.read();
      if (reader.entersVerbatim) now = VERBATIM;
      else if (i >= text.length) break;
    }
  }
  return { text: mask.toString(), state: now === COMMENT ? TEXT : now };
}

function endOfEnvironment(text: string, from: number): number {
  for (let at = text.indexOf('\\end{', from); at >= 0; at = text.indexOf('\\end{', at + 5)) {
    const close = text.indexOf('}', at);
    if (close > 0 && HIDDEN_ENVIRONMENTS.has(text.slice(at + 5, close))) return close + 1;
  }
  return text.length;
}

class LatexReader {
  readonly #mask: Mask;
  readonly #text: string;
  #at: number;
  entersVerbatim = false;

  constructor(mask: Mask, at: number) {
    this.#mask = mask;
    this.#text = mask.text;
    this.#at = at;
  }

  /** Masks up to the end of the text or to the start of a hidden environment; returns where it stopped. */
  read(): number {
    const text = this.#text;
    while (this.#at < text.length && !this.entersVerbatim) {
      const at = this.#at;
      switch (text.charCodeAt(at)) {
        case 0x5c:
          this.#command();
          break;
        case 0x25: {
          // A comment hides its line end too: the next line goes on where this one was.
          const end = text.indexOf('\n', at);
          this.#mask.fill(at, end < 0 ? text.length : end, NOTHING);
          this.#at = end < 0 ? text.length : end;
          break;
        }
        case 0x7e:
          this.#mask.show(at, at + 1, '\u00a0');
          this.#at++;
          break;
        case 0x7b:
        case 0x7d:
        case 0x24:
          this.#mask.fill(at, at + 1, NOTHING);
          this.#at++;
          break;
        case 0x60:
          this.#quote('`', '“');
          break;
        case 0x27:
          this.#quote("'", '”');
          break;
        default:
          this.#at++;
      }
    }
    return this.#at;
  }

  #quote(char: string, shown: string): void {
    if (this.#text[this.#at + 1] === char) {
      this.#mask.show(this.#at, this.#at + 2, shown);
      this.#at += 2;
    } else this.#at++;
  }

  #command(): void {
    const text = this.#text;
    const at = this.#at;
    const next = text[at + 1] ?? '';
    if (!/[a-zA-Z]/.test(next)) {
      this.#symbol(next);
      return;
    }
    let end = at + 1;
    while (end < text.length && end - at < 40 && /[a-zA-Z]/.test(text[end])) end++;
    const name = text.slice(at + 1, end);
    if (text[end] === '*') end++;
    if (name === 'verb') end = this.#verb(end);
    else if (name === 'begin' || name === 'end') {
      this.#environment(name, end);
      return;
    } else if (name === 'c' && text[end] === '{') end++; // \c{c}: the cedilla folds away
    const shown = SHOWN[name];
    if (shown !== undefined) {
      // The space or the empty braces after such a command only end its name.
      if (text.startsWith('{}', end)) end += 2;
      else if (text[end] === ' ' && name !== 'fg') end++;
      this.#mask.show(at, end, shown);
    } else {
      end = this.#hideArguments(end, SILENT.get(name) ?? 0);
      const joins = text[end] === '{' || end === at;
      this.#mask.fill(at, end, joins || SILENT.has(name) ? NOTHING : 0x20);
      if (name === 'par' || name === 'item' || name.endsWith('section') || name === 'chapter')
        this.#mask.fill(at, end, BREAK);
      if (name === 'c') this.#mask.fill(at, end, NOTHING);
    }
    this.#at = end;
  }

  #symbol(next: string): void {
    const at = this.#at;
    if (next === '') {
      this.#at++;
      return;
    }
    if ('%$&#_{}'.includes(next)) this.#mask.fill(at, at + 1, NOTHING);
    else if (',;: /!@\n'.includes(next))
      this.#mask.show(at, at + 2, next === '!' || next === '@' || next === '/' ? '\u200b' : ' ');
    else if (next === '\\') this.#mask.show(at, at + 2, ' ');
    else this.#mask.fill(at, at + 2, NOTHING); // an accent: \'e, \`a, \^o, \"u
    this.#at = at + 2;
  }

  #verb(end: number): number {
    const close = this.#text.indexOf(this.#text[end] ?? '|', end + 1);
    return close < 0 ? end : close + 1;
  }

  #environment(name: string, end: number): void {
    const close = this.#text.indexOf('}', end);
    const to = close < 0 || close - end > 40 ? end : close + 1;
    const environment = this.#text.slice(end + 1, to - 1);
    const after = this.#hideArguments(to, 0);
    this.#mask.fill(this.#at, after, BREAK);
    this.#at = after;
    this.entersVerbatim = name === 'begin' && HIDDEN_ENVIRONMENTS.has(environment);
  }

  /** The end of options in brackets and of so many arguments in braces. */
  #hideArguments(from: number, count: number): number {
    let end = from;
    if (this.#text[end] === '[') end = this.#matching(end, '[', ']');
    for (let n = 0; n < count; n++) {
      if (this.#text[end] === '[') end = this.#matching(end, '[', ']');
      if (this.#text[end] === '{') end = this.#matching(end, '{', '}');
    }
    return end;
  }

  #matching(from: number, opener: string, closer: string): number {
    let depth = 0;
    for (let i = from; i < Math.min(this.#text.length, from + 2000); i++) {
      if (this.#text[i] === opener) depth++;
      else if (this.#text[i] === closer && --depth === 0) return i + 1;
    }
    return from;
  }
}
