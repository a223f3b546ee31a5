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
  return TEXT;
}

/** The column that holds what was before where a row stands in `state`; 0 where none does. */
export function formerColumnOf(state: number): number {
  return state >= FIRST_TABLE ? state - FIRST_TABLE + 2 : 0;
}
