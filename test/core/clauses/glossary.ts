import { Lexicon, readGlossary } from '../../../src/core';

interface Names {
  readonly names: readonly string[];
  readonly patterns?: readonly string[];
}

function term(id: string, category: string, expects: readonly string[], en: Names, fr: Names): unknown {
  const strong = (list: readonly string[] = []): unknown[] => list.map((text) => ({ text, weak: false }));
  const side = (text: Names): unknown => ({
    names: strong(text.names),
    patterns: strong(text.patterns),
    definition: 'A term of these tests.',
    lookFor: 'Nothing.',
  });
  return { id, category, expects, en: side(en), fr: side(fr) };
}

/** A few terms of each category that deals turn on: enough to read the sentences of these tests, whatever the bundled glossary holds. */
const TERMS = [
  term(
    'stake',
    'stake',
    ['percent', 'money', 'number'],
    {
      names: ['stake', 'shareholding', 'equity interest'],
      patterns: [
        '<~own> …4 {percent}',
        '<~hold> …4 {percent}',
        '<~retain> …3 {percent}',
        'its <interest>',
        '{percent} <interest>',
      ],
    },
    {
      names: ['participation', 'part du capital'],
      patterns: [
        '<~détenir> …4 {percent}',
        '<~posséder> …4 {percent}',
        '<~conserver> …3 {percent}',
        '(sa|leur) <part> …4 {percent}',
      ],
    },
  ),
  term(
    'valuation',
    'valuation',
    ['money'],
    { names: ['valuation', 'enterprise value'], patterns: ['<~value at>', '<~value> …6 at {money}', '<~price at>'] },
    { names: ['valorisation', "valeur d'entreprise"], patterns: ['<~valoriser>'] },
  ),
  term(
    'acquisition',
    'acquisition',
    ['money', 'percent'],
    {
      names: ['takeover bid', 'takeover', 'acquisition', 'merger', 'non-binding offer'],
      patterns: ['<~acquire>', '<~buy> …6 {money}', '<~take over>'],
    },
    {
      names: ["offre publique d'achat", 'acquisition', 'fusion', 'offre non contraignante', 'rachat'],
      patterns: ['<~racheter>', '<~acquérir>'],
    },
  ),
  term(
    'rofr',
    'rofr',
    ['duration', 'date'],
    { names: ['right of first refusal', 'right of first offer', 'ROFR', 'pre-emption right'] },
    { names: ['droit de préemption', 'droit de premier refus', 'droit de priorité', 'droit de préférence'] },
  ),
  term(
    'exclusivity',
    'exclusivity',
    ['date', 'duration'],
    { names: ['exclusivity', 'exclusive'] },
    { names: ['exclusivité', 'exclusif'] },
  ),
  term(
    'licence',
    'licence',
    ['date', 'duration'],
    { names: ['licence', 'license', 'intellectual property rights', 'IP rights'] },
    { names: ['licence', 'droits de propriété intellectuelle'] },
  ),
  term(
    'revenue-share',
    'revenue-share',
    ['percent', 'money', 'date', 'duration'],
    { names: ['revenue share', 'revenue-sharing', 'royalty'] },
    { names: ['partage des revenus', 'redevance', 'royalties'] },
  ),
  term(
    'commitment',
    'commitment',
    ['money', 'duration', 'number'],
    {
      names: ['purchase commitment', 'commitment', 'contract'],
      patterns: [
        '<~commit> …3 to (spend|buy|purchase|invest)',
        '<~contract> to (buy|purchase)',
        '<~agree to (buy|purchase|spend)>',
      ],
    },
    { names: ["engagement d'achat", "obligation d'achat"], patterns: ["s'<~engager> à (acheter|dépenser|investir)"] },
  ),
  term(
    'agi',
    'agi',
    [],
    { names: ['AGI', 'artificial general intelligence'] },
    { names: ['IAG', 'intelligence artificielle générale'] },
  ),
  term(
    'board',
    'governance',
    [],
    { names: ['board seat', 'veto right', 'expert panel'] },
    { names: ['siège au conseil', 'droit de veto', "comité d'experts"] },
  ),
  term(
    'ipo',
    'ipo',
    ['date', 'money'],
    { names: ['IPO', 'initial public offering'] },
    { names: ['introduction en Bourse'] },
  ),
  term(
    'warrant',
    'warrant',
    ['number', 'money', 'date', 'percent'],
    { names: ['warrants'] },
    { names: ['bons de souscription'] },
  ),
  term(
    'term-end',
    'term-end',
    ['date', 'duration'],
    {
      names: ['expiry'],
      patterns: ['<~lapse>', '<~expire>', '<~fall away>', '<~come to an end>', '{duration} <term>'],
    },
    { names: ['échéance'], patterns: ['<~expirer>', '<~prendre fin>', "<~s'éteindre>", "<~s'étaler>", 'durée'] },
  ),
  term('assignment', 'assignment', [], { names: [], patterns: ['<~assign>'] }, { names: [], patterns: ['<~céder>'] }),
  term(
    'board-size',
    'governance',
    ['number'],
    { names: ['board of directors'] },
    { names: ["conseil d'administration"] },
  ),
];

const read = readGlossary({ terms: TERMS });

export const PROBLEMS = read.problems;
export const LEXICON = Lexicon.compile(read.terms);
