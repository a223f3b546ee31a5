import { type Event, EventEmitter, type TreeDataProvider, TreeItem } from 'vscode';
import type { Words } from '../../words/index';
import { descriptionOf, itemOf, labelOf } from './items';
import { childrenOf, type OutlineNode } from './outline';

/** Where more rows have changed, the whole tree is drawn anew: VS Code then asks for what is open alone. */
const MOST_CHANGED = 100;

interface Known {
  readonly node: OutlineNode;
  readonly parent: string | undefined;
}

/**
 * The tree as VS Code asks for it. Its elements are the ids of the outline, so an element stays the same from one version of a document to the next, and only
 * what looks different is drawn anew. Rows that nobody has asked for cost nothing: most clauses are folded away.
 */
export class OutlineModel implements TreeDataProvider<string> {
  readonly onDidChangeTreeData: Event<string[] | undefined>;
  readonly #changed = new EventEmitter<string[] | undefined>();
  readonly #words: Words;
  #roots: readonly OutlineNode[] = [];
  /** Groups, and those clauses that were asked for. */
  #known = new Map<string, Known>();
  /** What was drawn: a row by its id, as it looked. */
  readonly #drawn = new Map<string, string>();
  /** Of the nodes whose children were asked for, their ids. */
  readonly #opened = new Map<string, readonly string[]>();

  constructor(words: Words) {
    this.onDidChangeTreeData = this.#changed.event;
    this.#words = words;
  }

  dispose(): void {
    this.#changed.dispose();
  }

  get roots(): readonly OutlineNode[] {
    return this.#roots;
  }

  node(id: string): OutlineNode | undefined {
    return this.#find(id)?.node;
  }

  /** Shows another outline. */
  show(roots: readonly OutlineNode[]): void {
    const sameRoots = roots.length === this.#roots.length && roots.every(({ id }, i) => this.#roots[i]?.id === id);
    this.#roots = roots;
    this.#known = new Map();
    this.#learn(roots, undefined);
    const changed = this.#look();
    if (!sameRoots) this.#changed.fire(undefined);
    else if (changed.length > 0) this.#changed.fire(changed.length > MOST_CHANGED ? undefined : changed);
  }

  getTreeItem(id: string): TreeItem {
    const node = this.node(id);
    if (!node) return new TreeItem('');
    this.#drawn.set(id, this.#lookOf(node));
    return itemOf(node, this.#words);
  }

  getChildren(id?: string): string[] {
    if (id === undefined) return this.#roots.map((root) => root.id);
    const node = this.node(id);
    if (!node) return [];
    const ids = this.#learn(childrenOf(node), id);
    this.#opened.set(id, ids);
    return [...ids];
  }

  getParent(id: string): string | undefined {
    return this.#find(id)?.parent;
  }

  /** Remembers nodes, and groups below them; their ids. */
  #learn(nodes: readonly OutlineNode[], parent: string | undefined): readonly string[] {
    return nodes.map((node) => {
      this.#known.set(node.id, { node, parent });
      if (node.kind === 'category') this.#learn(node.terms, node.id);
      return node.id;
    });
  }

  /** The rows that look otherwise than they were drawn, but for those below such a one: they are drawn with it. Forgets the rows that are gone. */
  #look(): string[] {
    const changed = new Set<string>();
    for (const [id, before] of this.#opened) {
      const node = this.#known.get(id)?.node;
      if (!node) {
        this.#opened.delete(id);
        continue;
      }
      const ids = this.#learn(childrenOf(node), id);
      this.#opened.set(id, ids);
      if (ids.length !== before.length || ids.some((child, i) => child !== before[i])) changed.add(id);
    }
    for (const [id, before] of this.#drawn) {
      const node = this.#known.get(id)?.node;
      if (!node) this.#drawn.delete(id);
      else if (this.#lookOf(node) !== before) changed.add(id);
    }
    return [...changed].filter((id) => {
      for (let parent = this.getParent(id); parent !== undefined; parent = this.getParent(parent))
        if (changed.has(parent)) return false;
      return true;
    });
  }

  #lookOf(node: OutlineNode): string {
    const status = node.kind === 'clause' ? node.placed.status : '';
    return [labelOf(node, this.#words), descriptionOf(node, this.#words), status].join('\n');
  }

  /** A clause that was not asked for yet is looked for in its group. */
  #find(id: string): Known | undefined {
    const known = this.#known.get(id);
    if (known) return known;
    for (const { node } of [...this.#known.values()])
      if (node.kind === 'term' || node.kind === 'section') this.#learn(childrenOf(node), node.id);
    return this.#known.get(id);
  }
}
