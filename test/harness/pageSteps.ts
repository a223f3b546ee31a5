import type { Page } from 'playwright-core';

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
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').first().fill(`>${title}`);
  await page.locator('.quick-input-widget .monaco-list-row', { hasText: title }).first().waitFor();
  await page.keyboard.press('Enter');
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
  await page.locator('.quick-input-widget input[placeholder^="A term in English"]').waitFor();
  await page.locator('.quick-input-widget .monaco-list-row').nth(3).waitFor();
}

/** Opens a file of the workspace by its name. */
export async function open(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+p');
  await page.locator('.quick-input-widget input').first().fill(name);
  await page.locator('.quick-input-widget .monaco-list-row', { hasText: name }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.tab.active', { hasText: name }).first().waitFor();
  await page.locator('.editor-instance .view-line').first().waitFor();
}
