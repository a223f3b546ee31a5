import type { Annotations } from '../core/index';

/** A document's clauses as lines to read: place, term, status, values and party as the text has them. */
export function asTable(file: string, text: string, annotations: Annotations): string {
  const rows = annotations.clauses().map((clause) => {
    const line = text.slice(0, clause.start).split('\n').length;
    const party = clause.party ? text.slice(clause.party.start, clause.party.end) : '';
    const values = clause.values.map((value) => text.slice(value.start, value.end).replace(/\s+/g, ' ')).join(' · ');
    return [`${file}:${line}`, clause.category, clause.term.id, clause.status, party, values];
  });
  const widths = rows.reduce<number[]>((most, row) => row.map((cell, i) => Math.max(most[i] ?? 0, cell.length)), []);
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, i) => cell.padEnd(widths[i] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}
