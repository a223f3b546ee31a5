import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { build } from './build';
import { ROOT } from './paths';
import { open, run } from './pageSteps';
import { main, Missing } from './plain';
import { sampleWorkspace } from './sampleWorkspace';
import { SCENES, type Scene } from './scenes';
import { openWorkbench } from './workbench';

/** The themes by the name of the picture's folder. */
const THEMES: Readonly<Record<string, string>> = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'high-contrast': 'Default High Contrast',
  'high-contrast-light': 'Default High Contrast Light',
};

/** CSS pixels of a picture for the README: four of them are to fit in the package. */
const README_SIZE = { width: 1080, height: 780 };

/** Of the others. */
const SIZE = { width: 1200, height: 760 };
const IN_README = ['hover', 'look-up', 'clauses', 'quick-fix'];

/** Percent: text stays sharp from about here. */
const WEBP_QUALITY = 50;

void main(async () => {
  const { values } = parseArgs({
    options: {
      theme: { type: 'string', multiple: true },
      only: { type: 'string', multiple: true },
      readme: { type: 'boolean', default: false },
      french: { type: 'boolean', default: false },
    },
  });
  const themes = values.readme ? ['light'] : (values.theme ?? Object.keys(THEMES));
  const unknown = themes.find((theme) => THEMES[theme] === undefined);
  if (unknown !== undefined) throw new Missing(`--theme is one of ${Object.keys(THEMES).join(', ')}: not ${unknown}.`);
  const scenes = SCENES.filter(
    ({ name }) => values.only?.includes(name) ?? (!values.readme || IN_README.includes(name)),
  );
  await build();
  let failures = 0;
  for (const theme of themes) failures += await photograph(scenes, theme, values.readme, values.french);
  return failures === 0 ? 0 : 1;
});

/** Opens a window, plays the scenes in it one after the other and keeps their pictures; how many could not be played. */
async function photograph(
  scenes: readonly Scene[],
  theme: string,
  forReadme: boolean,
  inFrench: boolean,
): Promise<number> {
  const workspace = await sampleWorkspace();
  const { page, close } = await openWorkbench({
    workspace,
    theme: THEMES[theme] ?? theme,
    ...(inFrench ? { language: 'fr' } : {}),
    settings: {
      'editor.minimap.enabled': false,
      // An edited document is closed without a question.
      'files.autoSave': 'afterDelay',
    },
    viewport: forReadme ? README_SIZE : SIZE,
  });
  const folder = forReadme ? join('media', 'pictures') : join('out', 'pictures', inFrench ? `${theme}-fr` : theme);
  await mkdir(join(ROOT, folder), { recursive: true });
  let failures = 0;
  try {
    for (const scene of scenes) {
      const name = join(folder, `${scene.name}.${forReadme ? 'webp' : 'png'}`);
      try {
        await set(page, workspace, scene);
        // The list of files is nothing that the README tells of.
        if (forReadme) await run(page, 'View: Close Primary Side Bar');
        await scene.act(page);
        await settled(page);
        await writeFile(join(ROOT, name), forReadme ? await webp(page) : await page.screenshot({ caret: 'hide' }));
        console.log(name);
      } catch (error) {
        // What the window looked like says more than where the script gave up.
        const failed = join('out', `${scene.name}-failed.png`);
        await page.screenshot({ path: join(ROOT, failed) });
        console.log(`${scene.name} could not be played: see ${failed}. ${String(error)}`);
        failures++;
      }
      for (const path of Object.keys(scene.files ?? {})) await rm(join(workspace, path), { force: true });
    }
  } finally {
    await close();
  }
  return failures;
}

/** Clears the window of the scene before, and opens what a scene needs. */
async function set(page: Page, workspace: string, { file, files = {}, settings = {} }: Scene): Promise<void> {
  for (let n = 0; n < 3; n++) await page.keyboard.press('Escape');
  await run(page, 'View: Close All Editors');
  if (await page.locator('.part.panel .pane-body, .part.panel .markers-panel').first().isVisible())
    await run(page, 'View: Hide Panel');
  await run(page, 'View: Show Explorer');
  await write(workspace, '.vscode/settings.json', JSON.stringify(settings));
  for (const [path, text] of Object.entries(files)) await write(workspace, path, text);
  if (file !== undefined) await open(page, file);
}

async function write(workspace: string, path: string, text: string): Promise<void> {
  await mkdir(dirname(join(workspace, path)), { recursive: true });
  await writeFile(join(workspace, path), text);
}

/** Waits until the browser has drawn what the last keystroke asked for. */
async function settled(page: Page): Promise<void> {
  let last: Buffer = Buffer.alloc(0);
  for (let same = 0; same < 2;) {
    const now = await page.screenshot({ caret: 'hide' });
    same = now.equals(last) ? same + 1 : 0;
    last = now;
  }
}

/** The window beneath its title as WebP, a fifth of the size of a PNG. */
async function webp(page: Page): Promise<Buffer> {
  const session = await page.context().newCDPSession(page);
  const title = (await page.locator('.part.titlebar').boundingBox())?.height ?? 0;
  const { width, height } = README_SIZE;
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: WEBP_QUALITY,
    clip: { x: 0, y: title, width, height: height - title, scale: 1 },
  });
  return Buffer.from(data, 'base64');
}
