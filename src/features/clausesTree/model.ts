import { type Event, EventEmitter, type TreeDataProvider, TreeItem } from 'vscode';
import type { Words } from '../../words/index';
import { descriptionOf, itemOf, labelOf } from './items';
import type { OutlineNode } from './outline';

interface Known {
  readonly node: OutlineNode;
  readonly parent: string | undefined;
  /** What is seen of it: where this stays the same nothing is drawn anew. */
  readonly look: string;
}

/**
 * The tree as VS Code asks for it. Its elements are the ids of the outline, so an element stays the same from one version of a document to the next, and only
 * what looks different is drawn anew.
 */
export class OutlineModel implements TreeDataProvider<string> {
  readonly onDidChangeTreeData: Event<string[] | undefined>;
  readonly #changed = new EventEmitter<string[] | undefined>();
  readonly #words: Words;
  #roots: readonly OutlineNode[] = [];
  #known: ReadonlyMap<string, Known> = new Map();

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

  nodes(): Iterable<OutlineNode> {
    return [...this.#known.values()].map(({ node }) => node);
  }

  node(id: string): OutlineNode | undefined {
    return this.#known.get(id)?.node;
  }

  /** Shows another outline. */
  show(roots: readonly OutlineNode[]): void {
    const before = this.#known;
    const known = new Map<string, Known>();
    this.#learn(roots, undefined, known);
    const sameRoots = roots.length === this.#roots.length && roots.every(({ id }, i) => this.#roots[i]?.id === id);
    this.#roots = roots;
    this.#known = known;
    if (!sameRoots) {
      this.#changed.fire(undefined);
      return;
    }
    const changed = [...known].flatMap(([id, { look }]) => (before.get(id)?.look === look ? [] : [id]));
    // What is below a changed element is drawn with it.
    const top = changed.filter((id) => {
      const parent = known.get(id)?.parent;
      return before.has(id) && (parent === undefined || !changed.includes(parent));
    });
    if (top.length > 0) this.#changed.fire(top);
  }

  getTreeItem(id: string): TreeItem {
    const node = this.node(id);
    return node ? itemOf(node, this.#words) : new TreeItem('');
  }

  getChildren(id?: string): string[] {
    const node = id === undefined ? undefined : this.node(id);
    const children = id === undefined ? this.#roots : node && node.kind !== 'clause' ? node.children : [];
    return children.map((child) => child.id);
  }

  getParent(id: string): string | undefined {
    return this.#known.get(id)?.parent;
  }

  #learn(nodes: readonly OutlineNode[], parent: string | undefined, known: Map<string, Known>): void {
    for (const node of nodes) {
      const children = node.kind === 'clause' ? [] : node.children;
      const status = node.kind === 'clause' ? node.placed.clause.status : '';
      const look = [
        labelOf(node, this.#words),
        descriptionOf(node, this.#words),
        status,
        ...children.map(({ id }) => id),
      ].join('\n');
      known.set(node.id, { node, parent, look });
      this.#learn(children, node.id, known);
    }
  }
}
