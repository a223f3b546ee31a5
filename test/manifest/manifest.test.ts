import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../../package.json';
import english from '../../package.nls.json';
import french from '../../package.nls.fr.json';

const ROOT = join(__dirname, '..', '..');
const { contributes } = manifest;

describe('the manifest', () => {
  it('names only files that are there', () => {
    const named = [manifest, english, french].flatMap((file) =>
      [...JSON.stringify(file).matchAll(/"(?:\.\/)?((?:media|syntaxes)\/[^"]+)"/g)].map(([, path]) => path!),
    );
    assert.ok(named.length > 10);
    for (const path of named) assert.ok(existsSync(join(ROOT, path)), path);
  });

  it('activates by documents and views, and never at the start', () => {
    for (const event of manifest.activationEvents) assert.match(event, /^onLanguage:/);
  });

  it('has settings with a description that may hold links, an order of their own and a scope', () => {
    const settings = contributes.configuration.flatMap(({ properties }) => Object.entries(properties));
    for (const [name, setting] of settings) {
      assert.match((setting as { markdownDescription: string }).markdownDescription, /^%setting\./, name);
      assert.match((setting as { scope: string }).scope, /^(window|resource|language-overridable)$/, name);
    }
    const orders = settings.map(([, setting]) => (setting as { order: number }).order);
    assert.equal(new Set(orders).size, orders.length);
  });

  it('gives each command that takes no arguments a place in the palette, under one heading', () => {
    for (const { command, category } of contributes.commands) assert.equal(category, 'Deal Terms', command);
  });

  it('asks nobody for a pointer: what a button or a menu of ours does is in the palette too', () => {
    const hidden = new Set(contributes.menus.commandPalette.map(({ command }) => command));
    const menus = Object.entries(contributes.menus).filter(([menu]) => menu !== 'commandPalette');
    const offered = menus.flatMap(([, entries]) =>
      entries.flatMap((entry) => ('command' in entry ? [entry.command] : [])),
    );
    assert.ok(offered.length > 10);
    assert.deepEqual(
      offered.filter((command) => hidden.has(command)),
      [],
    );
  });

  it('has a walkthrough of five steps, each with a button and a picture in the language and the colours of the window', () => {
    const { steps } = contributes.walkthroughs[0]!;
    assert.equal(steps.length, 5);
    const pictures = new Set<string>();
    for (const { id, media } of steps) {
      assert.equal(media.svg, `%walkthrough.${id}.media%`);
      for (const texts of [english, french] as readonly Readonly<Record<string, string>>[]) {
        const picture = readFileSync(join(ROOT, texts[`walkthrough.${id}.media`]!), 'utf8');
        assert.match(picture, /var\(--vscode-/, id);
        // A colour that is no fallback of a theme's would stay in every theme.
        assert.doesNotMatch(picture.replace(/var\((?:[^()]|\([^()]*\))*\)/g, ''), /#[0-9a-f]{3,6}/i, id);
        assert.match(texts[`walkthrough.${id}.description`]!, /\]\(command:/, id);
        pictures.add(picture);
      }
    }
    assert.equal(pictures.size, 2 * steps.length);
  });

  it('has eight colours at most, each with a default for every kind of theme that can be read on its ground', () => {
    assert.ok(contributes.colors.length <= 8);
    const grounds = {
      dark: '#1f1f1f',
      light: '#ffffff',
      highContrast: '#000000',
      highContrastLight: '#ffffff',
    } as const;
    for (const { id, defaults } of contributes.colors)
      for (const kind of ['dark', 'light', 'highContrast', 'highContrastLight'] as const) {
        // The least that the Web Content Accessibility Guidelines 2.2 ask of text: 4.5 (AA), and 7 for more contrast (AAA).
        const least = kind.startsWith('high') ? 7 : 4.5;
        const ratio = contrast(defaults[kind], grounds[kind]);
        assert.ok(ratio >= least, `${id} in ${kind}: ${ratio.toFixed(2)}`);
      }
  });

  it('binds no key that VS Code binds: all begin with a chord of their own', () => {
    for (const { key, mac } of contributes.keybindings) {
      assert.match(key, /^ctrl\+k alt\+[a-z]$/);
      assert.equal(mac, key.replace('ctrl', 'cmd'));
    }
    // Where one key does two things, it does each in a view of its own.
    const keys = contributes.keybindings.map(({ key, when }) => `${key} ${when}`);
    assert.equal(new Set(keys).size, keys.length);
  });

  it('describes tools for language models by names of a verb and a noun, and closed schemas', () => {
    for (const { name, modelDescription, inputSchema } of contributes.languageModelTools) {
      assert.match(name, /^(look_up|list)_deal_[a-z]+$/);
      assert.ok(modelDescription.length > 100, name);
      assert.equal(inputSchema.additionalProperties, false);
    }
  });
});

/** Between two colours `#rrggbb`, as WCAG 2.2 defines it: 1 to 21. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
