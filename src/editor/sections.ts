import type { Block, Blocks, Markup } from '../core/index';

/** A part of a document that a heading begins. */
export interface Section {
  /** Where its heading begins. UTF-16 offset. */
  readonly start: number;
  readonly title: string;
}

const LONGEST_HEADING = 120;
const MARKDOWN = /^ {0,3}#{1,6}[ \t]+(\S.*)$/;
const LATEX = /^\\(?:part|chapter|(?:sub){0,2}section|paragraph)\*?\{(.*)/;
const PLAIN =
  /^(?:(?:article|section|schedule|annexe?|annex|exhibit|title|titre|chapitre|part)\s+[\dIVXLA-Z]+\b.*|\d{1,3}[.)]?\s+\p{Lu}.*|(?=.*\p{Lu}{3})[^\p{Ll}]{4,})$/iu;

/** The sections of a document, in order. Whether a block is a heading is remembered with the block. */
export class Sections {
  readonly #titles = new WeakMap<Block, string | false>();

  of(blocks: Blocks, markup: Markup): readonly Section[] {
    const found: Section[] = [];
    blocks.forEach(0, blocks.length, (block, start) => {
      const title = this.#titleOf(block, markup);
      if (title !== false) found.push({ start, title });
    });
    return found;
  }

  #titleOf(block: Block, markup: Markup): string | false {
    const known = this.#titles.get(block);
    if (known !== undefined) return known;
    const title = headingOf(block.text, markup) ?? false;
    this.#titles.set(block, title);
    return title;
  }
}

/** The last section that begins at or before an offset. */
export function sectionAt(sections: readonly Section[], offset: number): Section | undefined {
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sections[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return sections[low - 1];
}

/** The title of a heading, if a block's first line is one: a heading stands at the start of a paragraph. */
function headingOf(text: string, markup: Markup): string | undefined {
  const line =
    text
      .trimStart()
      .slice(0, LONGEST_HEADING)
      .split(/[\r\n]/, 1)[0]
      ?.trimEnd() ?? '';
  if (markup === 'markdown')
    return MARKDOWN.exec(line)?.[1]
      ?.replace(/[#*_`]/g, '')
      .trim();
  if (markup === 'latex')
    return LATEX.exec(line)?.[1]
      ?.replace(/\}.*$/, '')
      .replace(/[\\{}~]/g, ' ')
      .trim();
  if (text.trim().length > line.length || line.length >= LONGEST_HEADING || /[.;:,]$/.test(line)) return undefined;
  return PLAIN.test(line) ? line : undefined;
}
