import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { sampleWorkspace } from '../harness/sampleWorkspace';
import type { Settings } from '../harness/server';
import { workbenchForAll } from '../harness/workbenchPerTest';

/** How long the window may take to draw what a setting asks for. Milliseconds. */
const PATIENCE = 30_000;
const NOTHING = 'rgba(0, 0, 0, 0)';

describe('the highlights, as the user sees them', function () {
  this.timeout(180_000);
  let workspace = '';
  const workbench = workbenchForAll(async () => {
    workspace = await sampleWorkspace();
    return { workspace, file: join(workspace, 'openai-microsoft.md'), viewport: { width: 1280, height: 2400 } };
  });

  /** The page with other settings. Without findings, unless they are asked for: a misspelt term has no line beside that of its finding. */
  async function shown(settings: Settings): Promise<Page> {
    await mkdir(join(workspace, '.vscode'), { recursive: true });
    const all = { 'dealTerms.findings.enabled': false, ...settings };
    await writeFile(join(workspace, '.vscode', 'settings.json'), JSON.stringify(all));
    return workbench().page;
  }

  it('are underlined: exact, misspelt and ended terms by three kinds of line, in the theme’s colours', async () => {
    const page = await shown({});
    await drawn(
      page,
      'border-bottom-style',
      (lines) => lines.has('solid') && lines.has('dashed') && lines.has('dotted'),
    );
    await drawn(page, 'border-bottom-color', ({ size }) => size > 2);
  });

  it('have no line of their own where a finding is underlined', async () => {
    const page = await shown({ 'dealTerms.findings.enabled': true });
    await page.waitForSelector('.view-overlays .squiggly-warning', { state: 'attached', timeout: PATIENCE });
    await drawn(page, 'border-bottom-style', (lines) => lines.has('solid') && !lines.has('dashed'));
  });

  it('leave the margin at the scrollbar alone, unless it is asked for', async () => {
    const page = await shown({});
    assert.equal(await page.evaluate(marksAtScrollbar), 0);
    await shown({ 'dealTerms.highlight.overviewRuler': true });
    await page.waitForFunction(`(${String(marksAtScrollbar)})() > 0`, undefined, { timeout: PATIENCE });
    await shown({});
    await page.waitForFunction(`(${String(marksAtScrollbar)})() === 0`, undefined, { timeout: PATIENCE });
  });

  it('are coloured text, where misspelt and ended terms keep their lines', async () => {
    const page = await shown({ 'dealTerms.highlight.style': 'colour' });
    await drawn(
      page,
      'border-bottom-style',
      (lines) => lines.has('dashed') && lines.has('dotted') && !lines.has('solid'),
    );
    await drawn(page, 'color', ({ size }) => size > 3);
  });

  it('are text on a faint ground, where misspelt and ended terms keep their lines', async () => {
    const page = await shown({ 'dealTerms.highlight.style': 'background' });
    await drawn(page, 'background-color', (grounds) => grounds.has(NOTHING) && grounds.size > 3);
    await drawn(
      page,
      'border-bottom-style',
      (lines) => lines.has('dashed') && lines.has('dotted') && !lines.has('solid'),
    );
    await drawn(page, 'border-top-style', (lines) => lines.size === 1 && lines.has('none'));
  });

  for (const theme of ['Default High Contrast', 'Default High Contrast Light'])
    it(`have a frame around the ground in the theme “${theme}”, which goes with it`, async () => {
      const settings = { 'dealTerms.highlight.style': 'background' };
      const page = await shown({ ...settings, 'workbench.colorTheme': theme });
      for (const side of ['top', 'bottom'])
        await drawn(
          page,
          `border-${side}-style`,
          (lines) => lines.has('solid') && lines.has('dashed') && lines.has('dotted'),
        );
      await drawn(page, 'border-top-color', ({ size }) => size > 2);
      await shown(settings);
      await drawn(page, 'border-top-style', (lines) => lines.size === 1 && lines.has('none'));
    });
});

/** Waits until a property of CSS has the values that are wanted on what the extension draws, beneath the text and on it. */
async function drawn(page: Page, property: string, isWanted: (values: ReadonlySet<string>) => boolean): Promise<void> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const values = new Set(await page.evaluate(valuesOf, property));
    if (values.size > 0 && isWanted(values)) return;
    assert.ok(Date.now() < end, `${property}: ${[...values].join()}`);
  }
}

/** Runs in the page, in the next frame. */
async function valuesOf(property: string): Promise<readonly string[]> {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  const drawn = document.querySelectorAll('.view-overlays .cdr[class*="ced-"], .view-line span[class*="ced-"]');
  return [...drawn].map((element) => getComputedStyle(element).getPropertyValue(property));
}

/** How many dots of the margin have the colour of a category. Runs in the page. */
function marksAtScrollbar(): number {
  const canvas = document.querySelector<HTMLCanvasElement>('canvas.decorationsOverviewRuler');
  const { data } = canvas!.getContext('2d')!.getImageData(0, 0, canvas!.width, canvas!.height);
  const style = getComputedStyle(document.querySelector('.monaco-workbench')!);
  const wanted = ['ownership', 'money', 'preference', 'technology'].map((group) => {
    const hex = style.getPropertyValue(`--vscode-dealTerms-${group}`).trim();
    return [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join();
  });
  let marks = 0;
  for (let i = 0; i < data.length; i += 4) if (wanted.includes([data[i], data[i + 1], data[i + 2]].join())) marks++;
  return marks;
}
