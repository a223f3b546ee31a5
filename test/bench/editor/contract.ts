import { Random } from '../random';

const SENTENCES = [
  'The Licensee shall pay a royalty of {n} % of net sales within {n} days of each quarter’s end.',
  'The Investor has a right of first refusal over any transfer of shares until 30 June 20{n}.',
  'Neither party may assign this Agreement without the prior written consent of the other.',
  'The drag-along right ended when the {n}th month had passed.',
  'The Supplier’s liability is capped at ${n},000,000, save for wilful misconduct.',
  'The parties met on several occasions, and what they said there is of no effect.',
  'The Buyer commits to purchase at least {n} units a year, take-or-pay.',
  '“Affiliate {n}” means any person that controls a party, directly or otherwise.',
  'This Agreement is governed by the laws of the State of Delaware.',
  'Notices are sent to the address that stands on the first page, by courier or by post.',
];

/** A contract of about so many characters, the same one for each seed. */
export function contract(seed: number, characters: number): string {
  const random = new Random(seed + 1);
  const parts: string[] = [`# Agreement ${seed}\n\n`];
  for (let length = 0, n = 0; length < characters; n++) {
    const heading = n % 12 === 0 ? `\n\n## Section ${n / 12 + 1}\n\n` : n % 3 === 0 ? '\n\n' : ' ';
    const part = heading + random.pick(SENTENCES).replaceAll('{n}', () => String(10 + random.below(89)));
    parts.push(part);
    length += part.length;
  }
  return `${parts.join('')}\n`;
}
