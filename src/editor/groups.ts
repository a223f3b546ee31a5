import type { Category, Mention } from '../core/index';
import type { COLOURS } from './ids';

/** Categories that share a colour: eight colours can be told apart, thirty-four cannot. */
export type Group = keyof typeof COLOURS;

const GROUPS: Readonly<Record<Category, Group>> = {
  stake: 'ownership',
  valuation: 'ownership',
  acquisition: 'ownership',
  warrant: 'ownership',
  ipo: 'ownership',
  investment: 'ownership',
  transfer: 'ownership',
  commitment: 'money',
  'revenue-share': 'money',
  price: 'money',
  payment: 'money',
  finance: 'money',
  rofr: 'preference',
  exclusivity: 'preference',
  competition: 'preference',
  agi: 'technology',
  'ip-horizon': 'technology',
  licence: 'technology',
  data: 'technology',
  governance: 'governance',
  control: 'governance',
  assignment: 'governance',
  'term-end': 'duration',
  closing: 'duration',
  service: 'duration',
  security: 'protection',
  liability: 'protection',
  warranty: 'protection',
  insurance: 'protection',
  audit: 'protection',
  confidentiality: 'protection',
  employment: 'general',
  law: 'general',
  boilerplate: 'general',
};

export function groupOf(category: Category): Group {
  return GROUPS[category];
}

/** What the line's style tells without colour: a sure mention, a misspelt one, one of what is no longer or not so. */
export type Line = 'solid' | 'dashed' | 'dotted';

export function lineOf({ match, status }: Mention): Line {
  if (match === 'fuzzy') return 'dashed';
  return status === 'ended' || status === 'previous' || status === 'negated' ? 'dotted' : 'solid';
}
