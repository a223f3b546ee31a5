import type { Page } from 'playwright-core';

/** One picture: what is opened, what is done by keystrokes, and which part of the window is kept. */
export interface Scene {
  readonly name: string;
  /** In the workspace of the sample deals. */
  readonly file: string;
  readonly act: (page: Page) => Promise<void>;
}

/** Puts the cursor on a place that is found by its text, in the middle of the window. */
async function goTo(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+f');
  const find = page.locator('.find-widget.visible textarea').first();
  await find.fill(text);
  await page.locator('.find-widget .matchesCount', { hasText: / of / }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  // The match stays selected; its beginning is a place inside the term.
  await page.keyboard.press('ArrowLeft');
}

/** Runs a command from the palette by its title. */
export async function run(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').first().fill(`>${title}`);
  await page.locator('.quick-input-widget .monaco-list-row', { hasText: title }).first().waitFor();
  await page.keyboard.press('Enter');
}

/** Highlights, which are drawn beneath the text, appear once the extension runs and has read the document. */
export async function highlighted(page: Page): Promise<void> {
  await page.locator('.view-overlays .cdr[class*="ced-"]').first().waitFor({ state: 'attached' });
}

function hover(text: string): Scene['act'] {
  return async (page) => {
    await highlighted(page);
    await goTo(page, text);
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Control+i');
    await page.locator('.monaco-hover:visible .hover-contents').first().waitFor();
  };
}

/** Opens the look-up where the cursor is on no term. */
export async function openLookUp(page: Page): Promise<void> {
  await highlighted(page);
  await page.keyboard.press('Control+Home');
  await run(page, 'Deal Terms: Look Up Term');
  // The list of commands has rows too: only the input tells which list is open.
  await page.locator('.quick-input-widget input[placeholder^="A term in English"]').waitFor();
  await page.locator('.quick-input-widget .monaco-list-row').nth(3).waitFor();
}

function lookUp(query: string): Scene['act'] {
  return async (page) => {
    await openLookUp(page);
    await page.locator('.quick-input-widget input').first().fill(query);
    await page.locator('.quick-input-widget .monaco-list-row .monaco-highlighted-label').first().waitFor();
  };
}

async function tree(page: Page): Promise<void> {
  await highlighted(page);
  // By its command: a badge with the number of findings lies over the button.
  await run(page, 'View: Show Deal Terms');
  await page.locator('.pane-body .monaco-list-row').nth(8).waitFor();
}

function quickFix(text: string): Scene['act'] {
  return async (page) => {
    await highlighted(page);
    await goTo(page, text);
    // The finding comes a moment after the term.
    await page.locator('.view-overlays [class*="squiggly-"]').first().waitFor({ state: 'attached' });
    await page.keyboard.press('Control+.');
    await page.locator('.action-widget:visible .monaco-list-row').nth(0).waitFor();
  };
}

const ENGLISH = 'openai-microsoft.md';
const FRENCH = 'openai-microsoft.fr.md';

/** The four uses, in the English and in the French sample. */
export const SCENES: readonly Scene[] = [
  { name: 'hover', file: ENGLISH, act: hover('stake worth') },
  { name: 'look-up', file: ENGLISH, act: lookUp('right of first refussal') },
  { name: 'clauses', file: ENGLISH, act: tree },
  { name: 'quick-fix', file: ENGLISH, act: quickFix('refussal') },
  { name: 'hover-fr', file: FRENCH, act: hover('droit de préemption') },
  { name: 'look-up-fr', file: FRENCH, act: lookUp('droit de préempton') },
  { name: 'clauses-fr', file: FRENCH, act: tree },
  { name: 'quick-fix-fr', file: FRENCH, act: quickFix('préempton') },
];
