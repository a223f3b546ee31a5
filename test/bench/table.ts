import { type Figures, TARGETS } from './names';

/** The figures as a table; what has no target comes last. */
export function tableOf(figures: Figures): string {
  const known = TARGETS.filter(({ name }) => name in figures).map(({ name, what, must, aim }) => [
    name,
    shown(figures[name]),
    must,
    aim,
    what,
  ]);
  const others = Object.keys(figures)
    .filter((name) => !TARGETS.some((target) => target.name === name))
    .map((name) => [name, shown(figures[name]), '', '', '']);
  const rows = [['name', 'figure', 'must', 'aim', 'what'], ...known, ...others];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i === 1 ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function shown(figure: number | undefined): string {
  if (figure === undefined) return '';
  return Number.isInteger(figure) ? `${figure}` : figure.toPrecision(3);
}
