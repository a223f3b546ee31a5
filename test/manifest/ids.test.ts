import assert from 'node:assert/strict';
import manifest from '../../package.json';
import {
  COLOURS,
  COMMANDS,
  CONTEXT_KEYS,
  INNER_COMMANDS,
  SECTION,
  SETTINGS,
  VIEW_CONTAINER,
  VIEWS,
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

  it('of colours are the same', () => {
    check(
      COLOURS,
      contributes.colors.map(({ id }) => id),
    );
  });

  it('of commands, settings, views and context keys that the manifest asks for are known', () => {
    const known = new Set<string>([
      ...Object.values(COMMANDS),
      ...Object.values(SETTINGS).map((name) => `${SECTION}.${name}`),
      ...Object.values(VIEWS),
      ...Object.values(CONTEXT_KEYS),
      ...Object.values(COLOURS),
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
