import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { build } from './build';
import { ROOT } from './paths';
import { main, Missing } from './plain';
import { sampleWorkspace } from './sampleWorkspace';
import { SCENES, type Scene } from './scenes';
import { openWorkbench } from './workbench';

/** The themes by the name of the picture's folder. */
const THEMES: Readonly<Record<string, string>> = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'high-contrast': 'Default High Contrast',
};

/** CSS pixels of a picture for the README: four of them are to fit in the package. */
const README_SIZE = { width: 1080, height: 780 };

/** Percent: text stays sharp from about here. */
const WEBP_QUALITY = 60;

void main(async () => {
  const { values } = parseArgs({
    options: {
      theme: { type: 'string', multiple: true },
      only: { type: 'string', multiple: true },
      readme: { type: 'boolean', default: false },
    },
  });
  const themes = values.readme ? ['light'] : (values.theme ?? Object.keys(THEMES));
  const unknown = themes.find((theme) => THEMES[theme] === undefined);
  if (unknown !== undefined) throw new Missing(`--theme is one of ${Object.keys(THEMES).join(', ')}: not ${unknown}.`);
  const scenes = SCENES.filter(({ name }) => values.only?.includes(name) ?? (!values.readme || !name.endsWith('-fr')));
  await build();
  for (const theme of themes) {
    for (const scene of scenes) {
      const file = await photograph(scene, theme, values.readme);
      console.log(file);
    }
  }
  return 0;
});

/** Opens a window for one scene and keeps its picture; the path of the file, relative to the project. */
async function photograph(scene: Scene, theme: string, forReadme: boolean): Promise<string> {
  const workspace = await sampleWorkspace();
  const { page, close } = await openWorkbench({
    workspace,
    file: join(workspace, scene.file),
    theme: THEMES[theme] ?? theme,
    settings: { 'editor.minimap.enabled': false, 'workbench.secondarySideBar.defaultVisibility': 'hidden' },
    ...(forReadme ? { viewport: README_SIZE } : {}),
  });
  const folder = forReadme ? join('media', 'pictures') : join('out', 'pictures', theme);
  const name = join(folder, `${scene.name}.${forReadme ? 'webp' : 'png'}`);
  try {
    await mkdir(join(ROOT, folder), { recursive: true });
    try {
      await scene.act(page);
    } catch (error) {
      // What the window looked like says more than where the script gave up.
      await page.screenshot({ path: join(ROOT, 'out', `${scene.name}-failed.png`) });
      throw error;
    }
    await settled(page);
    await writeFile(join(ROOT, name), forReadme ? await webp(page) : await page.screenshot({ caret: 'hide' }));
  } finally {
    await close();
  }
  return name;
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

/** The window as WebP, a fifth of the size of a PNG. */
async function webp(page: Page): Promise<Buffer> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: WEBP_QUALITY });
  return Buffer.from(data, 'base64');
}
