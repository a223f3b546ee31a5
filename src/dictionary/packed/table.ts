import { codeCharacters, STEP } from './characters';
import { type BitCoder, codeNumber } from './coder';
import { Predictor } from './predictor';
import { depthsOf, type Tree, treeOf } from './tree';

/** Ends a row of a column, and a column: the texts of one row of all columns are about one thing. */
export const ROW = '\f';
export const COLUMN = '\v';

const MOST_SHARED = 31;
const DEPTH_BITS = 5;
const INPUTS = 8;
/** At most so many columns have weights of their own. */
const COLUMNS = 64;
/** Places in a line that are told apart. */
const PLACES = 8;

/**
 * Codes the text of a table, columns one after another, word by word: each is foretold from the words before it, and from what earlier columns have in the same row. A reader
 * gives '' for `text`. Between two words of the text one space is understood. Yields now and then, to be driven in slices.
 */
export function* codeTable(coder: BitCoder, text: string): Generator<void, string> {
  const tokens = tokensOf(text);
  const vocabulary = yield* codeVocabulary(coder, tokens);
  yield;
  const numbers = new Map(vocabulary.map((token, i) => [token, i]));
  yield;
  const tree = codeTree(coder, vocabulary, tokens, numbers);
  yield;
  const paths = pathsOf(tree, tokens.length > 0 ? vocabulary.length : 0);
  const count = codeNumber(coder, tokens.length, 24);
  const table = new TableCoder(coder, vocabulary, tree);
  yield;
  const read: string[] = [];
  for (let i = 0; i < count; i++) {
    const written = tokens.at(i);
    read.push(table.code(written === undefined ? undefined : paths[numbers.get(written) ?? 0]));
    if (i % STEP === STEP - 1) yield;
  }
  return read.join('');
}

/** Words and what stands between them, save single spaces between words. */
function tokensOf(text: string): readonly string[] {
  const all = text.match(/[\p{L}\p{N}]+|[^\p{L}\p{N}]+/gu) ?? [];
  return all.filter((token, i) => token !== ' ' || i === 0 || i === all.length - 1);
}

function hasWord(token: string): boolean {
  return /[\p{L}\p{N}]/u.test(token);
}

/** The different tokens, sorted; each is coded as how many letters it shares with the one before, and its other letters. */
function* codeVocabulary(coder: BitCoder, tokens: readonly string[]): Generator<void, readonly string[]> {
  let before = '';
  const packed = [...new Set(tokens)].sort().map((token) => {
    let shared = 0;
    while (shared < Math.min(MOST_SHARED, token.length, before.length) && token[shared] === before[shared]) shared++;
    before = token;
    return String.fromCharCode(SHARED + shared) + token.slice(shared);
  });
  const vocabulary: string[] = [];
  let token = '';
  const letters = yield* codeCharacters(coder, packed.join(''));
  yield;
  for (const letter of letters) {
    const shared = letter.charCodeAt(0) - SHARED;
    if (shared >= 0 && shared <= MOST_SHARED) {
      vocabulary.push(token);
      token = token.slice(0, shared);
    } else token += letter;
  }
  return [...vocabulary.slice(1), token];
}

/** Numbers are written as letters that no text has (a private area of Unicode). */
const SHARED = 0xe000;

function codeTree(
  coder: BitCoder,
  vocabulary: readonly string[],
  tokens: readonly string[],
  numbers: ReadonlyMap<string, number>,
): Tree {
  const frequencies = vocabulary.map(() => 0);
  for (const token of tokens) frequencies[numbers.get(token) ?? 0]++;
  const written = tokens.length > 0 ? depthsOf(frequencies) : [];
  const predictor = new Predictor(2, 12, 1 << DEPTH_BITS);
  let last = 0;
  return treeOf(
    vocabulary.map((token, i) => {
      predictor.contexts[0] = token.length;
      predictor.contexts[1] = (last << 8) | Number(hasWord(token));
      let node = 1;
      for (let bit = DEPTH_BITS - 1; bit >= 0; bit--) {
        predictor.choose(node);
        const coded = coder.code(((written[i] ?? 0) >> bit) & 1, predictor.probability(1, node));
        predictor.learn(coded);
        node = 2 * node + coded;
      }
      return (last = node - (1 << DEPTH_BITS));
    }),
  );
}

/** By symbol: the bits that lead to it. */
function pathsOf(tree: Tree, symbols: number): readonly (readonly number[])[] {
  const paths: (readonly number[])[] = [];
  const walk = (node: number, path: readonly number[]): void => {
    if (node < 0) paths[~node] = path;
    else {
      walk(tree.children[2 * node], [...path, 0]);
      walk(tree.children[2 * node + 1], [...path, 1]);
    }
  };
  if (symbols > 0) walk(symbols > 1 ? 0 : ~0, []);
  return paths;
}

/** Where the coder stands in the table, and what it has seen. */
class TableCoder {
  readonly #coder: BitCoder;
  readonly #vocabulary: readonly string[];
  readonly #tree: Tree;
  readonly #predictor = new Predictor(INPUTS, 24, 16, COLUMNS * PLACES);
  /** By token: whether it is a word; how many rows and columns it ends. */
  readonly #isWord: readonly boolean[];
  readonly #rows: readonly number[];
  readonly #columns: readonly number[];
  readonly #lines: readonly boolean[];
  #column = 0;
  #row = 0;
  #place = 0;
  /** The last three tokens, and the last two of them that are words; counted from 1. */
  #one = 0;
  #two = 0;
  #three = 0;
  #word = 0;
  #wordBefore = 0;

  constructor(coder: BitCoder, vocabulary: readonly string[], tree: Tree) {
    this.#coder = coder;
    this.#vocabulary = vocabulary;
    this.#tree = tree;
    this.#isWord = vocabulary.map((token) => hasWord(token));
    this.#rows = vocabulary.map((token) => token.split(ROW).length - 1);
    this.#columns = vocabulary.map((token) => token.split(COLUMN).length - 1);
    this.#lines = vocabulary.map((token) => /[\n\f\v]/.test(token));
  }

  /** Codes a token, and returns it with the space that is understood before it. */
  code(path: readonly number[] | undefined): string {
    this.#setContexts();
    const where = Math.min(this.#column, COLUMNS - 1) * PLACES + this.#place;
    const { children, group, decision } = this.#tree;
    let node = children.length > 2 ? 0 : ~0;
    for (let depth = 0; node >= 0; depth++) {
      if (decision[node] === 1) this.#predictor.choose(group[node]);
      const one = this.#predictor.probability(decision[node], Math.min(depth, 15), where);
      const bit = this.#coder.code(path?.[depth] ?? 0, one);
      this.#predictor.learn(bit);
      node = children[2 * node + bit];
    }
    return this.#moveOver(~node);
  }

  #setContexts(): void {
    const { contexts } = this.#predictor;
    const one = Math.imul(this.#one, 0x2545f491);
    const two = Math.imul(one ^ this.#two, 0x85ebca77);
    contexts[0] = Math.imul(this.#column, 0x2545f491) ^ Math.imul(this.#place, 0x85ebca77);
    contexts[1] = one;
    contexts[2] = two;
    contexts[3] = Math.imul(two ^ this.#three, 0x2545f491);
    contexts[4] = Math.imul(this.#word, 0x2545f491) ^ Math.imul(this.#wordBefore, 0x85ebca77);
    contexts[5] = this.#column;
    contexts[6] = Math.imul(this.#row, 0x9e3779b1);
    contexts[7] = Math.imul(this.#two, 0x9e3779b1);
  }

  #moveOver(token: number): string {
    const text = this.#vocabulary[token] ?? '';
    const spaced = this.#isWord[token] && this.#isWord[this.#one - 1] ? ` ${text}` : text;
    this.#three = this.#two;
    this.#two = this.#one;
    this.#one = token + 1;
    if (this.#isWord[token]) {
      this.#wordBefore = this.#word;
      this.#word = token + 1;
    }
    this.#place = this.#lines[token] ? 0 : Math.min(PLACES - 1, this.#place + 1);
    this.#row += this.#rows[token] ?? 0;
    if ((this.#columns[token] ?? 0) > 0) {
      this.#column += this.#columns[token] ?? 0;
      this.#row = 0;
    }
    return spaced;
  }
}
