import { FIRST_TABLE, LAST_TABLE, TEXT } from './state';

const BAR = 0x7c;

/** Heads of columns that hold what was before. */
const BEFORE =
  /^(?:before|previously|previous(?: \S+)?|until now|old(?: \S+)?|former(?:ly)?|avant|auparavant|pr[ée]c[ée]demment|jusqu[’']ici|ancien(?:ne)?(?: \S+)?)$/i;

/** Whether a block is a row of a table: it begins with a bar. */
export function isRow(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === BAR) return true;
    if (code !== 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) return false;
  }
  return false;
}

/** Column of a row that an offset stands in, counted from 1. */
export function columnAt(text: string, offset: number): number {
  let column = 0;
  for (let i = 0; i < offset; i++) if (text.charCodeAt(i) === BAR) column++;
  return column;
}

/** The state after a row that `state` comes before. The first row of a table names its columns: one may hold what was before. */
export function afterRow(text: string, state: number): number {
  if (state >= FIRST_TABLE) return state;
  const cells = text.trim().split('|', LAST_TABLE - FIRST_TABLE + 4);
  for (let column = 2; column <= LAST_TABLE - FIRST_TABLE + 2; column++)
    if (BEFORE.test((cells[column] ?? '').replace(/[*_]/g, '').trim())) return FIRST_TABLE + column - 2;
  const older = olderDeal(cells.slice(0, LAST_TABLE - FIRST_TABLE + 3));
  return older > 0 ? FIRST_TABLE + older - 2 : TEXT;
}

/** `| Term | 2019 agreement | 2025 agreement |`: of two deals the one of the earlier year; 0 where the row names no two. */
function olderDeal(cells: readonly string[]): number {
  const years = cells.map((cell, column) =>
    column < 2 ? 0 : Number(DEAL_OF.exec(cell)?.[0].replace(/\D+/g, '') ?? 0),
  );
  const named = years.filter((year) => year > 0);
  return named.length === 2 && named[0] !== named[1] ? years.indexOf(Math.min(...named)) : 0;
}

const DEAL_OF =
  /\b(?:(?:19|20)\d\d (?:agreement|deal|contract|terms|text|version|pact)|(?:accord|contrat|pacte|texte|version|avenant)(?: de)? (?:19|20)\d\d)\b/i;

/** The column that holds what was before where a row stands in `state`; 0 where none does. */
export function formerColumnOf(state: number): number {
  return state >= FIRST_TABLE ? state - FIRST_TABLE + 2 : 0;
}
