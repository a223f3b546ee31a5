import type { Page } from 'playwright-core';
import { goTo, highlighted, openLookUp, run } from './pageSteps';
import type { Settings } from './server';

/** One picture: what is opened and what is done by keystrokes. */
export interface Scene {
  readonly name: string;
  /** In the workspace of the sample deals; none where no editor is to be open. */
  readonly file?: string;
  /** Settings of the workspace. */
  readonly settings?: Settings;
  /** Files of the workspace by their paths, beside the sample deals. */
  readonly files?: Readonly<Record<string, string>>;
  readonly act: (page: Page) => Promise<void>;
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

function lookUp(query: string): Scene['act'] {
  return async (page) => {
    await openLookUp(page);
    await page.locator('.quick-input-widget input').first().fill(query);
    await page.locator('.quick-input-widget .monaco-list-row .monaco-highlighted-label').first().waitFor();
  };
}

/** The first term that is found, read as a page. */
function termPage(query: string): Scene['act'] {
  return async (page) => {
    await lookUp(query)(page);
    const rows = page.locator('.quick-input-list .monaco-list-row');
    await rows.and(page.locator('[data-index="0"]')).filter({ hasText: query }).waitFor();
    await page.keyboard.press('Enter');
    await rows.filter({ hasText: /Read the entry|Lire l’entrée/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('iframe.webview.ready').first().waitFor();
  };
}

/** The list of clauses, after some commands. */
function tree(...commands: readonly string[]): Scene['act'] {
  return async (page) => {
    await highlighted(page);
    // By its command: a badge with the number of findings lies over the button.
    await run(page, 'View: Show Deal Terms');
    await page.locator('.pane-body .monaco-list-row').nth(8).waitFor();
    await widen(page);
    for (const command of commands) await run(page, command);
  };
}

/** Drags the border of the sidebar until the lines of a list fit. */
async function widen(page: Page): Promise<void> {
  const box = await page.locator('.part.sidebar').boundingBox();
  if (!box || box.width >= WIDE) return;
  const [x, y] = [box.x + box.width, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + WIDE - box.width, y, { steps: 4 });
  await page.mouse.up();
  // The border shows itself as long as the pointer is on it, and a term in the text its card.
  await page.mouse.move(x, 2);
}

async function workspace(page: Page): Promise<void> {
  await tree('Deal Terms: Read the Whole Workspace')(page);
  await page.locator('.pane-body .monaco-list-row', { hasText: 'supply.contract' }).first().waitFor();
}

async function filtered(page: Page): Promise<void> {
  await tree('Deal Terms: Filter Clauses by Text')(page);
  await page.locator('.quick-input-widget input').first().fill('refusal');
  await page.keyboard.press('Enter');
}

/** After the last command a part of the window says so. */
function after(selector: string, ...commands: readonly string[]): Scene['act'] {
  return async (page) => {
    for (const command of commands) await run(page, command);
    await page.locator(selector).first().waitFor();
  };
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

async function completion(page: Page): Promise<void> {
  await highlighted(page);
  await page.keyboard.press('Control+End');
  await page.keyboard.type('\nThe Investor has a right of fi', { delay: 20 });
  await page.keyboard.press('Control+Space');
  await page.locator('.suggest-widget:visible .monaco-list-row').first().waitFor();
}

/** Fills the settings' or the walkthroughs' own box. */
function typed(command: string, text: string, selector: string, boxSelector: string): Scene['act'] {
  return async (page) => {
    await run(page, command);
    await page.locator(boxSelector).first().waitFor();
    await page.keyboard.type(text, { delay: 20 });
    await page.keyboard.press('Enter');
    await page.locator(selector).first().waitFor();
  };
}

/** CSS pixels of the sidebar. */
const WIDE = 420;
const ENGLISH = 'openai-microsoft.md';
const FRENCH = 'openai-microsoft.fr.md';
const CONTRACT = 'supply.contract';
const SECTION_FOUR = 'At the same time';
const WALKTHROUGH = '.gettingStartedContainer .step-list-container';
const STYLES = ['underline', 'colour', 'background'];
const PROBLEMS = 'Problems: Focus on Problems View';
const GLOSSARY = `{
  // Words of our own
  "terms": [
    { "id": "golden-brick", "category": "stak", "en": { "names": ["golden brick"], "definition": "What is built first." } },
    { "id": "stake", "category": "stake", "en": { "names": ["stake"], "patterns": ["(a|b"], "definition": "A share." } },
  ],
}
`;
const FIGURES = `# Term sheet

The Investor commits to purchase 250 Md$ of cloud services until 03/04/2026, and to invest EUR 12.5m for a stake of 27 %.
`;

/** Each feature; the four uses, which the README shows, come first. */
export const SCENES: readonly Scene[] = [
  { name: 'hover', file: ENGLISH, act: hover('stake worth') },
  { name: 'look-up', file: ENGLISH, act: lookUp('right of first refussal') },
  { name: 'quick-fix', file: ENGLISH, act: quickFix('refussal') },
  { name: 'hover-fr', file: FRENCH, act: hover('droit de préemption') },
  { name: 'quick-fix-fr', file: FRENCH, act: quickFix('préempton') },
  { name: 'look-up-fr', file: FRENCH, act: lookUp('droit de préempton') },
  { name: 'clauses', file: ENGLISH, act: tree() },
  { name: 'clauses-fr', file: FRENCH, act: tree() },
  ...STYLES.map((style): Scene => ({
    name: `highlights-${style}`,
    file: ENGLISH,
    settings: { 'dealTerms.highlight.style': style },
    act: async (page) => {
      await highlighted(page);
      await goTo(page, SECTION_FOUR);
    },
  })),
  { name: 'hover-defined', file: CONTRACT, act: hover('Committed Spend” has') },
  { name: 'term-page', file: ENGLISH, act: termPage('right of first refusal') },
  { name: 'clauses-by-term', file: ENGLISH, act: tree('Deal Terms: Group Clauses by Term') },
  { name: 'clauses-in-order', file: ENGLISH, act: tree('Deal Terms: List Clauses in Document Order') },
  { name: 'workspace', file: ENGLISH, act: workspace },
  { name: 'findings', file: CONTRACT, act: after('.markers-panel .monaco-list-row', PROBLEMS) },
  { name: 'completion', file: ENGLISH, act: completion },
  {
    name: 'inlay-hints',
    file: 'figures.md',
    files: { 'figures.md': FIGURES },
    settings: { 'dealTerms.inlayHints': true },
    act: async (page) => {
      await highlighted(page);
      await page.locator('.view-line', { hasText: '250,000,000,000' }).first().waitFor();
    },
  },
  { name: 'preview', file: ENGLISH, act: after('iframe.webview.ready', 'Markdown: Open Preview to the Side') },
  {
    name: 'walkthrough',
    act: async (page) => {
      // Beside the sidebar its pictures have no room.
      await run(page, 'View: Toggle Primary Side Bar Visibility');
      const box = '.quick-input-widget input[placeholder^="Select a walkthrough"]';
      await typed('Welcome: Open Walkthrough', 'Deal Terms', WALKTHROUGH, box)(page);
    },
  },
  { name: 'welcome', act: after('.pane-body .welcome-view-content', 'View: Show Deal Terms') },
  {
    name: 'status-item',
    file: ENGLISH,
    act: async (page) => {
      await highlighted(page);
      await page.locator('#status\\.languageStatus').click();
      await page.locator('.hover-language-status').first().waitFor();
    },
  },
  {
    name: 'settings',
    act: typed(
      'Preferences: Open Settings (UI)',
      '@ext:deal-terms.deal-terms',
      '.settings-editor .setting-item',
      '.settings-editor .search-container .monaco-editor.focused',
    ),
  },
  {
    name: 'glossary-with-a-problem',
    file: 'deal-terms.json',
    files: { '.vscode/deal-terms.json': GLOSSARY },
    act: after('.markers-panel .monaco-list-row', PROBLEMS),
  },
  // The filter stays in force.
  { name: 'clauses-filtered', file: ENGLISH, act: filtered },
];
