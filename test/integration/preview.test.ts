import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import * as vscode from 'vscode';
import { closeAll, read, show, withSetting } from './support';

const DEAL = [
  '# An equity stake',
  '',
  'Oracle’s **right of first** refusal has ended. A *drag-along right* and a right of',
  'first offer bind the shareholders; `right of first refusal` in code is code.',
  '',
  '> The right of first refussal is misspelt.',
  '',
  '| Point          | Now          |',
  '| -------------- | ------------ |',
  '| Drag-along     | an earn-out  |',
  '',
].join('\n');

describe('the Markdown preview', () => {
  afterEach(closeAll);

  it('underlines terms, with their definition as title, in text, emphasis, quotes, headings and tables', async () => {
    const { document } = await read(DEAL);
    const html = await preview(document);
    const marks = [...html.matchAll(/<span class="deal-term [^"]*" title="[^"]*">([^<]*)<\/span>/g)];
    const texts = marks.map(([, text]) => text);
    for (const text of [
      'equity stake',
      'right of first',
      ' refusal',
      'drag-along right',
      'right of',
      'first offer',
      'earn-out',
    ])
      assert.ok(texts.includes(text), `${text}\n${html}`);
    assert.match(html, /title="Right of first refusal \(ended\): [^"]{20,}">right of first</);
  });

  it('tells by the line’s style what is sure, misspelt and no longer', async () => {
    const { document } = await read(DEAL);
    const html = await preview(document);
    assert.match(html, /<span class="deal-term deal-term-preference deal-term-dotted"[^>]*>right of first</);
    assert.match(html, /<span class="deal-term deal-term-preference deal-term-dashed"[^>]*>right of first refussal</);
    assert.match(html, /<span class="deal-term [a-z-]+ deal-term-solid"[^>]*>drag-along right</);
  });

  it('leaves code alone, and escapes what a definition says', async () => {
    const { document } = await read(DEAL);
    const html = await preview(document);
    assert.match(html, /<code>right of first refusal<\/code>/);
    for (const [, title] of html.matchAll(/title="([^"]*)"/g)) assert.doesNotMatch(title!, /[<>]/);
  });

  it('reads a document that no editor shows yet', async () => {
    const editor = await show(DEAL);
    const html = await preview(editor.document);
    assert.match(html, /deal-term/);
  });

  it('can be switched off', async () => {
    const { document } = await read(DEAL);
    await withSetting('preview.enabled', false, async () => {
      assert.doesNotMatch(await preview(document), /deal-term/);
    });
  });
});

/** What the preview shows: by VS Code's own Markdown extension where it runs in the same host. */
async function preview(document: vscode.TextDocument): Promise<string> {
  if ('process' in globalThis) return vscode.commands.executeCommand<string>('markdown.api.render', document);
  // The server build has that extension for Node alone, and it asks only the extensions beside it. In the web worker its
  // library is asked instead, in the same way.
  const extension = vscode.extensions.getExtension<{ extendMarkdownIt: (markdownIt: MarkdownIt) => MarkdownIt }>(
    'deal-terms.deal-terms',
  );
  const { extendMarkdownIt } = await extension!.activate();
  const markdownIt = extendMarkdownIt(new MarkdownIt({ html: true }));
  const tokens = markdownIt.parse(document.getText(), {});
  return markdownIt.renderer.render(tokens, markdownIt.options, { currentDocument: document.uri });
}
