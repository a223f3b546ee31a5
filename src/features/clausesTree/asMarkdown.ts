import { MarkdownBuilder, plain } from '../../editor/markdown';
import type { Words } from '../../words/index';
import { descriptionOf, labelOf } from './items';
import { childrenOf, type OutlineNode } from './outline';

/** The tree as nested Markdown lists under a heading. */
export function outlineAsMarkdown(title: string, roots: readonly OutlineNode[], words: Words): string {
  const lines = roots.flatMap((node) => linesOf(node, 0, words));
  return `${new MarkdownBuilder().heading(2, title).text()}\n${lines.join('\n')}\n`;
}

function linesOf(node: OutlineNode, depth: number, words: Words): readonly string[] {
  const description = node.kind === 'clause' ? descriptionOf(node, words) : '';
  const text = [labelOf(node, words), description].filter((part) => part !== '').join(' — ');
  return [
    `${'  '.repeat(depth)}- ${plain(text).markdown}`,
    ...childrenOf(node).flatMap((child) => linesOf(child, depth + 1, words)),
  ];
}
