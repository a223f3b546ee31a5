import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { TextLanguage } from '../../src/core/text/language';
import { VALUE_WORDS, type ValueFault } from '../../src/core/values';
import { CURRENCIES } from '../../src/core/values/currencies';
import type { Value } from '../../src/core/values/value';
import { valuesOf } from '../core/values/check';
import { inEnglish, inFrench } from '../core/values/spelling';

const languages = fc.constantFrom<TextLanguage>('en', 'fr', 'other');

/** Texts made of what values are made of, so that random ones get deep into the reader. */
const figures = fc.constantFrom(
  '0',
  '1',
  '2',
  '5',
  '12',
  '27',
  '31',
  '250',
  '000',
  '2025',
  '2032',
  '1/2',
  '½',
  '10^400',
  '9.2.1',
  '28/10/2025',
);
const signs = fc.constantFrom(
  ...' | |  |\u00a0|\u202f|\n|,|.|-|–|/|%|‰|$|€|£|¥|(|)|[|]|’|\'|~|:|^|\u200b|"|é|1st|5m|250bn|USD5m|Dec31|FY27|Q3|3day|à|dès|DÉCEMBRE|US$'.split(
    '|',
  ),
);
const wild = fc
  .array(
    fc.oneof(
      fc.constantFrom(...VALUE_WORDS),
      figures,
      signs,
      fc.constant(' '),
      fc.constant(' '),
      fc.string({ maxLength: 3 }),
    ),
    {
      maxLength: 30,
    },
  )
  .map((parts) => parts.join(''));

function checkSpans(text: string, values: readonly Value[]): void {
  let end = 0;
  for (const value of values) {
    assert.ok(
      value.start >= end && value.start < value.end && value.end <= text.length,
      JSON.stringify([text, values]),
    );
    if (typeof value.value === 'number') assert.ok(Number.isFinite(value.value));
    else assert.match(value.value, /^\d{4}(?:-\d\d(?:-\d\d)?)?$/);
    if (value.kind === 'money') assert.ok(CURRENCIES.includes(value.currency));
    end = value.end;
  }
}

describe('values of any text', () => {
  it('are sorted, disjoint and inside it, and reading never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(wild, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })),
        languages,
        (text, language) => {
          const faults: ValueFault[] = [];
          checkSpans(text, valuesOf(text, language, faults));
          for (const fault of faults)
            assert.ok(fault.start >= 0 && fault.start < fault.end && fault.end <= text.length);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('do not depend on whether faults are asked for, nor on what was read before', () => {
    fc.assert(
      fc.property(wild, wild, languages, (text, other, language) => {
        const alone = valuesOf(text, language);
        valuesOf(other, 'fr');
        assert.deepEqual(valuesOf(text, language, []), alone);
      }),
    );
  });
});

const whole = fc.oneof(
  fc.integer({ min: 1, max: 200 }),
  fc.integer({ min: 1, max: 999_999 }),
  fc.integer({ min: 1, max: 999_999_999_999 }),
  fc.constantFrom(
    70,
    71,
    77,
    80,
    81,
    90,
    91,
    99,
    100,
    101,
    180,
    191,
    200,
    1000,
    1001,
    1100,
    2000,
    80_000,
    100_000,
    1_000_000,
    200_000_000,
  ),
);

describe('numbers in words', () => {
  it('read back in English', () => {
    fc.assert(
      fc.property(whole, fc.boolean(), languages, (n, and, language) => {
        const [value, ...rest] = valuesOf(`a term of ${inEnglish(n, and)} days`, language);
        assert.equal(value?.kind, 'duration', inEnglish(n, and));
        assert.equal(value.value, n, inEnglish(n, and));
        assert.equal(rest.length, 0);
      }),
      { numRuns: 1000 },
    );
  });

  it('read back in French', () => {
    fc.assert(
      fc.property(whole, languages, (n, language) => {
        const text = `un prix : ${inFrench(n)} ${n % 1_000_000 === 0 ? 'd’' : ''}euro${n > 1 ? 's' : ''}`;
        const [value, ...rest] = valuesOf(text, language);
        assert.equal(value?.value, n, text);
        assert.equal(rest.length, 0, text);
      }),
      { numRuns: 1000 },
    );
  });

  it('say the same as the figure in brackets, or it is a fault', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9999 }), fc.integer({ min: 2, max: 9999 }), (words, figure) => {
        const faults: ValueFault[] = [];
        const text = `within ${inEnglish(words, false)} (${figure}) days`;
        const values = valuesOf(text, 'en', faults);
        assert.equal(values.length, 1, text);
        assert.equal(values[0]?.value, figure, text);
        assert.deepEqual(
          faults.map((fault) => fault.kind),
          words === figure ? [] : ['disagree'],
        );
      }),
    );
  });
});

/** A number with groups and decimals as English or French writes them. */
function grouped(n: number, language: 'en' | 'fr'): string {
  const [integer = '', decimals] = String(n).split('.');
  const groups = integer.replace(/\B(?=(?:\d{3})+$)/g, language === 'en' ? ',' : '\u202f');
  return decimals === undefined ? groups : `${groups}${language === 'en' ? '.' : ','}${decimals}`;
}

const amount = fc.oneof(
  fc.integer({ min: 1, max: 999_999_999 }),
  fc.integer({ min: 1, max: 99_999_999 }).map((cents) => cents / 100),
);
const day = fc.record({
  year: fc.integer({ min: 1950, max: 2100 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
});
const two = (n: number): string => String(n).padStart(2, '0');
const MONTHS = {
  en: 'January February March April May June July August September October November December'.split(' '),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
};

describe('values that are written out read back', () => {
  const both = fc.constantFrom<'en' | 'fr'>('en', 'fr');

  it('per cent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), both, (n, language) => {
        const [value] = valuesOf(`${grouped(n / 100, language)} %`, language);
        assert.ok(value?.kind === 'percent' && Math.abs(value.value - n / 100) < 1e-9);
      }),
    );
  });

  it('money', () => {
    const codes = fc.constantFrom('USD', 'EUR', 'GBP', 'CHF', 'JPY', 'CAD', 'SEK', 'INR');
    fc.assert(
      fc.property(amount, codes, both, fc.boolean(), (n, code, language, before) => {
        const figure = grouped(n, language);
        const text = before ? `${code} ${figure}` : `${figure} ${code}`;
        const [value, ...rest] = valuesOf(`pay ${text} now`, language);
        assert.ok(
          value?.kind === 'money' && value.currency === code && value.value === n,
          `${text} ${JSON.stringify(value)}`,
        );
        assert.equal(rest.length, 0);
      }),
    );
  });

  it('dates', () => {
    fc.assert(
      fc.property(day, both, (d, language) => {
        const iso = `${d.year}-${two(d.month)}-${two(d.day)}`;
        const month = MONTHS[language][d.month - 1] ?? '';
        const texts =
          language === 'en'
            ? [iso, `${d.day} ${month} ${d.year}`, `${month} ${d.day}, ${d.year}`, `${d.month}/${d.day}/${d.year}`]
            : [
                iso,
                `le ${d.day} ${month} ${d.year}`,
                `${two(d.day)}/${two(d.month)}/${d.year}`,
                `${two(d.day)}.${two(d.month)}.${d.year}`,
              ];
        for (const text of texts) {
          const values = valuesOf(text, language);
          assert.deepEqual(
            values.map((value) => value.value),
            [iso],
            text,
          );
        }
      }),
    );
  });

  it('durations', () => {
    const units = {
      en: ['day', 'week', 'month', 'year'],
      fr: ['jour', 'semaine', 'mois', 'an'],
    } as const;
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999 }), fc.nat({ max: 3 }), both, (n, unit, language) => {
        const name = units[language][unit] ?? '';
        const [value, ...rest] = valuesOf(`${n} ${name.endsWith('s') ? name : `${name}s`}`, language);
        assert.ok(value?.kind === 'duration' && value.value === n && value.unit === units.en[unit]);
        assert.equal(rest.length, 0);
      }),
    );
  });

  it('less than nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), both, (n, language) => {
        const word = language === 'en' ? 'minus' : 'moins';
        for (const text of [`-${n} %`, `\u2212${n} %`, `${word} ${n} %`])
          assert.deepEqual(
            valuesOf(`a change of ${text}`, language).map(({ value }) => value),
            [-n],
            text,
          );
      }),
    );
  });

  it('quarters and halves', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 2000, max: 2069 }),
        both,
        (part, year, language) => {
          const q = language === 'en' ? 'Q' : 'T';
          for (const text of [`${q}${part} ${year}`, `${part}${q}${two(year % 100)}`, `${q}${part}-${year}`])
            assert.deepEqual(
              valuesOf(text, language).map((value) => value.kind === 'date' && [value.value, value.precision]),
              [[String(year), 'quarter']],
              text,
            );
        },
      ),
    );
  });
});
