/** Writes whole numbers below 10^12 in words, for tests that read them back. */

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '  twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const PETITS =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  );
const DIZAINES = '  vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt'.split(' ');

function englishBelowThousand(n: number, and: boolean): string {
  const hundreds = Math.floor(n / 100);
  const rest = n % 100;
  const parts: string[] = [];
  if (hundreds > 0) parts.push(`${SMALL[hundreds] ?? ''} hundred`);
  if (rest > 0) {
    if (hundreds > 0 && and) parts.push('and');
    const ones = rest % 10;
    if (rest < 20) parts.push(SMALL[rest] ?? '');
    else parts.push(ones === 0 ? (TENS[rest / 10] ?? '') : `${TENS[Math.floor(rest / 10)] ?? ''}-${SMALL[ones] ?? ''}`);
  }
  return parts.join(' ');
}

/** `one hundred and five thousand two hundred`; the British `and` on request. */
export function inEnglish(n: number, and: boolean): string {
  const parts: string[] = [];
  for (const [size, name] of [
    [1e9, 'billion'],
    [1e6, 'million'],
    [1e3, 'thousand'],
    [1, ''],
  ] as const) {
    const group = Math.floor(n / size) % 1000;
    if (group > 0) parts.push(`${englishBelowThousand(group, and)} ${name}`.trim());
  }
  return parts.join(' ');
}

function frenchBelowHundred(n: number, plural: boolean): string {
  if (n < 20) return PETITS[n] ?? '';
  const tens = Math.floor(n / 10);
  const name = DIZAINES[tens] ?? '';
  const ones = (n % 10) + (tens === 7 || tens === 9 ? 10 : 0);
  if (ones === 0) return n === 80 && plural ? `${name}s` : name;
  const et = (ones === 1 || ones === 11) && tens < 8;
  return et ? `${name} et ${PETITS[ones] ?? ''}` : `${name}-${PETITS[ones] ?? ''}`;
}

function frenchBelowThousand(n: number, plural: boolean): string {
  const hundreds = Math.floor(n / 100);
  const rest = n % 100;
  if (hundreds === 0) return frenchBelowHundred(rest, plural);
  const cent = hundreds === 1 ? 'cent' : `${PETITS[hundreds] ?? ''} cent${rest === 0 && plural ? 's' : ''}`;
  return rest === 0 ? cent : `${cent} ${frenchBelowHundred(rest, plural)}`;
}

/** `deux cent quatre-vingts millions`, with the plurals of the traditional spelling. */
export function inFrench(n: number): string {
  const parts: string[] = [];
  for (const [size, name] of [
    [1e9, 'milliard'],
    [1e6, 'million'],
    [1e3, 'mille'],
    [1, ''],
  ] as const) {
    const group = Math.floor(n / size) % 1000;
    if (group === 0) continue;
    if (name === 'mille') parts.push(group === 1 ? name : `${frenchBelowThousand(group, false)} mille`);
    else if (name === '') parts.push(frenchBelowThousand(group, true));
    else parts.push(`${frenchBelowThousand(group, true)} ${name}${group > 1 ? 's' : ''}`);
  }
  return parts.join(' ');
}
