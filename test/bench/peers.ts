import { AhoCorasick as Monyone } from '@monyone/aho-corasick/fast';
import { AhoCorasick as MonyoneGreedy } from '@monyone/aho-corasick/greedy';
import AhoCorasick from 'ahocorasick';
import FastScanner from 'fastscan';
import ModernAhoCorasick from 'modern-ahocorasick/fast';
import type { Corpus } from './corpus';
import { flat } from './corpus';
import { fastest } from './measure';
import type { Figures } from './names';
import type { Sizes } from './sizes';
import { spellCheck } from './spelling';

interface Searcher {
  search(text: string): readonly unknown[];
}

/** Matchers of npm that find a set of phrases exactly as they are spelled, and nothing else. */
const PEERS: Readonly<Record<string, (phrases: string[]) => Searcher>> = {
  ahocorasick: (phrases) => new AhoCorasick(phrases),
  '@monyone/aho-corasick/fast': (phrases) => searching(new Monyone(phrases)),
  '@monyone/aho-corasick/greedy': (phrases) => searching(new MonyoneGreedy(phrases)),
  fastscan: (phrases) => new FastScanner(phrases),
};
/** The same, but hundreds of times slower: these get a shorter text. */
const SLOW_PEERS: typeof PEERS = {
  'modern-ahocorasick/fast': (phrases) => new ModernAhoCorasick(phrases),
};

function searching(matcher: { matchInText(text: string): readonly unknown[] }): Searcher {
  return { search: (text) => matcher.matchInText(text) };
}

/**
 * How many times as fast as its peers a scan of `rate` characters a millisecond is. The matchers get the text in lower case, since they do not fold it
 * themselves: the time for that is not counted against them.
 *
 * One `RegExp` of all names is no slow peer: V8 turns alternatives that begin alike into one, and looks at a place of the text no further than its first letters fit, at some 20 times the cost
 * of the bare loop. What is 200 times as fast would be ten times as fast as that loop, so nothing that reads the text can be.
 */
export async function fasterThan(
  rate: number,
  phrases: readonly string[],
  corpus: Corpus,
  sizes: Sizes,
): Promise<Figures> {
  const distinct = [...new Set(phrases)];
  const text = flat(corpus.text(sizes.peerText).toLowerCase());
  const slowText = flat(text.slice(0, sizes.slowPeerText));
  const rounds = Math.min(3, sizes.rounds);
  const rates: Record<string, number> = {};
  for (const [name, make] of Object.entries(PEERS)) rates[name] = rateOf(make(distinct), text, rounds);
  for (const [name, make] of Object.entries(SLOW_PEERS)) rates[name] = rateOf(make(distinct), slowText, 1);
  const best = Math.max(...Object.values(rates));
  const regexp = new RegExp(
    `\\b(?:${[...distinct]
      .sort((a, b) => b.length - a.length)
      .map(escaped)
      .join('|')})\\b`,
    'gi',
  );
  const time = fastest(1, { regexp: () => slowText.match(regexp)?.length });
  return {
    'scan.ratio_to_best_peer': rate / best,
    ...Object.fromEntries(Object.entries(rates).map(([name, peer]) => [`scan.ratio_to ${name}`, rate / peer])),
    'scan.ratio_to_regexp': rate / (slowText.length / time.regexp),
    'scan.ratio_to_cspell': rate / (await spellCheck(corpus.text(sizes.slowPeerText))),
  };
}

/** Characters a millisecond. */
function rateOf(peer: Searcher, text: string, rounds: number): number {
  return text.length / fastest(rounds, { peer: () => peer.search(text).length }).peer;
}

function escaped(phrase: string): string {
  return phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
