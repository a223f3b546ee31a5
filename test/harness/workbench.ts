import type { Page } from 'playwright-core';
import { startBrowser } from './browser';
import { ROOT } from './paths';
import { inHost, startServer, type Settings } from './server';
import { CURRENT, type Release } from './serverBuild';

/** What {@link openWorkbench} opens. */
export interface WorkbenchOptions {
  /** Absolute path of the folder to open. */
  readonly workspace: string;
  /** Absolute path of a file to show at once. */
  readonly file?: string;
  /** User settings, over the quiet ones of every run. */
  readonly settings?: Settings;
  /** A colour theme by the name in the theme picker, such as `Default Light Modern`. */
  readonly theme?: string;
  /** What the window speaks where its texts are ours: VS Code's own are English, since no language pack is there. */
  readonly language?: 'fr';
  /** Run the extension in the web worker, as on vscode.dev. */
  readonly web?: boolean;
  /** CSS pixels; 1280 × 800 unless told. */
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Device pixels per CSS pixel: 2 makes pictures for sharp screens. */
  readonly scale?: number;
  readonly release?: Release;
}

/** A whole VS Code with the extension in it, to be driven by real keystrokes and photographed. */
export interface Workbench {
  readonly page: Page;
  /** Ends the browser and the server and removes their folders. */
  readonly close: () => Promise<void>;
}

/** Opens VS Code in a browser page; resolves when its parts are drawn. `npm run build` must have run. */
export async function openWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const theme = options.theme === undefined ? {} : { 'workbench.colorTheme': options.theme };
  const server = await startServer({
    release: options.release ?? CURRENT,
    settings: { ...inHost(options.web ? 'web' : 'node'), ...theme, ...options.settings },
  });
  let browser;
  try {
    browser = await startBrowser();
    const viewport = options.viewport ?? { width: 1280, height: 800 };
    const page = await browser.newPage({ viewport, deviceScaleFactor: options.scale ?? 1 });
    if (options.language !== undefined) await page.addInitScript(speaking(options.language));
    const payload: [string, string][] = [['extensionDevelopmentPath', server.uri(ROOT)]];
    if (options.file !== undefined) payload.push(['openFile', server.uri(options.file)]);
    await page.goto(server.address(options.workspace, payload));
    await page.locator('.monaco-workbench .part.statusbar .statusbar-item').first().waitFor({ timeout: 60_000 });
    // The file takes the focus when it comes, and would take it from what is typed before.
    if (options.file !== undefined) await page.locator('.editor-instance .view-line').first().waitFor();
    const opened = browser;
    return {
      page,
      close: async () => {
        await opened.close();
        await server.close();
      },
    };
  } catch (error) {
    await browser?.close();
    await server.close();
    throw error;
  }
}

/** A script that says what VS Code would learn from a language pack: which language it speaks. To be run in the page before anything of it. */
function speaking(language: string): string {
  return `Object.defineProperty(globalThis, '_VSCODE_NLS_LANGUAGE', { get: () => '${language}', set: () => undefined });`;
}
