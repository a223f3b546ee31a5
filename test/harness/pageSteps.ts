import type { Page } from 'playwright-core';

/** A line that is wanted stands among the first of its list. */
const MOST_LINES = 12;
/** Milliseconds before a list is opened again, and how often. */
const PATIENCE = 5000;
const MOST_TRIES = 5;

/** Puts the cursor on a place that is found by its text, in the middle of the window. */
export async function goTo(page: Page, text: string): Promise<void> {
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
  await pick(page, 'F1', `>${title}`, title);
}

/**
 * Opens a list by a key, looks for a text in it and takes the line that holds it, which need not be the first. What a command before shows may take the focus and
 * close the list, and a file that has just been written may not be in it yet: then once more.
 */
async function pick(page: Page, key: string, query: string, text: string): Promise<void> {
  const wanted = page.locator('.quick-input-widget .monaco-list-row', { hasText: text });
  const asked = async (): Promise<void> => {
    await page.keyboard.press(key);
    await page.locator('.quick-input-widget input').first().fill(query, { timeout: PATIENCE });
    await wanted.first().waitFor({ timeout: PATIENCE });
  };
  for (let n = 1; n < MOST_TRIES && !(await succeeds(asked())); n++) await page.keyboard.press('Escape');
  await wanted.first().waitFor();
  for (let n = 0; n < MOST_LINES && !(await wanted.and(page.locator('.focused')).count()); n++)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

function succeeds(work: Promise<void>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  );
}

/** Opens the list of notifications: those that came while nobody looked are there and nowhere else. */
export async function showNotifications(page: Page): Promise<void> {
  await run(page, 'Notifications: Show Notifications');
}

/** Highlights, which are drawn beneath the text, appear once the extension runs and has read the document. */
export async function highlighted(page: Page): Promise<void> {
  await page.locator('.view-overlays .cdr[class*="ced-"]').first().waitFor({ state: 'attached' });
}

/** Opens the look-up where the cursor is on no term. */
export async function openLookUp(page: Page): Promise<void> {
  await highlighted(page);
  await page.keyboard.press('Control+Home');
  await run(page, 'Deal Terms: Look Up Term');
  // The list of commands has rows too: only the input tells which list is open.
  await page.locator('.quick-input-widget input:is([placeholder^="A term in"], [placeholder^="Un terme"])').waitFor();
  await page.locator('.quick-input-widget .monaco-list-row').nth(3).waitFor();
}

/** Opens a file of the workspace by its name. */
export async function open(page: Page, name: string): Promise<void> {
  await pick(page, 'Control+p', name, name);
  await page.locator('.tab.active', { hasText: name }).first().waitFor();
  await page.locator('.editor-instance .view-line').first().waitFor();
}
