import assert from 'node:assert/strict';
import manifest from '../../package.json';
import { CATEGORIES, STATUSES } from '../../src/core/index';
import {
  COLOURS,
  COMMANDS,
  CONTEXT_KEYS,
  INNER_COMMANDS,
  MENUS,
  SECTION,
  SETTINGS,
  TOOLS,
  VIEW_CONTAINER,
  VIEWS,
  WALKTHROUGH,
} from '../../src/editor/ids';

const { contributes } = manifest;

describe('ids', () => {
  it('of commands are the same in the code and in the manifest', () => {
    check(
      COMMANDS,
      contributes.commands.map(({ command }) => command),
    );
  });

  it('of commands that take arguments are hidden from the palette', () => {
    const hidden = contributes.menus.commandPalette.filter(({ when }) => when === 'false');
    assert.deepEqual(hidden.map(({ command }) => command).sort(), [...INNER_COMMANDS].sort());
  });

  it('of settings are the same', () => {
    const ids = contributes.configuration.flatMap(({ properties }) => Object.keys(properties));
    check(
      Object.values(SETTINGS).map((name) => `${SECTION}.${name}`),
      ids,
    );
  });

  it('of views and their container are the same', () => {
    assert.deepEqual(
      contributes.viewsContainers.activitybar.map(({ id }) => id),
      [VIEW_CONTAINER],
    );
    check(
      VIEWS,
      Object.values(contributes.views)
        .flat()
        .map(({ id }) => id),
    );
  });

  it('of menus behind a button are the same, and each is filled and has its button', () => {
    check(
      MENUS,
      contributes.submenus.map(({ id }) => id),
    );
    for (const menu of Object.values(MENUS)) {
      assert.ok(contributes.menus[menu].length > 0, menu);
      assert.equal(contributes.menus['view/title'].filter(({ submenu }) => submenu === menu).length, 1, menu);
    }
  });

  it('of colours are the same', () => {
    check(
      COLOURS,
      contributes.colors.map(({ id }) => id),
    );
  });

  it('of tools for language models and of the walkthrough are the same', () => {
    check(
      TOOLS,
      contributes.languageModelTools.map(({ name }) => name),
    );
    assert.deepEqual(
      contributes.walkthroughs.map(({ id }) => id),
      [WALKTHROUGH],
    );
  });

  it('of categories are those of the engine wherever the manifest lists them', () => {
    const lists = [
      contributes.configuration[1]!.properties['dealTerms.highlight.hiddenCategories']!.items.enum,
      contributes.languageModelTools[1]!.inputSchema.properties.category!.enum,
    ];
    for (const list of lists) assert.deepEqual(list, [...CATEGORIES]);
    assert.deepEqual(contributes.languageModelTools[1]!.inputSchema.properties.status!.enum, [...STATUSES]);
  });

  it('of commands, settings, views and context keys that the manifest asks for are known', () => {
    const known = new Set<string>([
      ...Object.values(COMMANDS),
      ...Object.values(SETTINGS).map((name) => `${SECTION}.${name}`),
      ...Object.values(VIEWS),
      ...Object.values(VIEWS).map((view) => `${view}.focus`),
      ...Object.values(MENUS),
      ...Object.values(CONTEXT_KEYS),
      ...Object.values(COLOURS),
      WALKTHROUGH,
    ]);
    const asked = JSON.stringify(contributes).matchAll(/\bdealTerms\.[\w.]*\w/g);
    assert.deepEqual(
      [...asked].map(([id]) => id).filter((id) => !known.has(id)),
      [],
    );
  });
});

function check(inCode: readonly string[] | Readonly<Record<string, string>>, inManifest: readonly string[]): void {
  assert.deepEqual([...inManifest].sort(), Object.values(inCode).sort());
}
