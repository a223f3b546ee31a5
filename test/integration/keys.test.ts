import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, closeAll } from './support';

interface Keybinding {
  readonly key: string;
  readonly mac: string;
  readonly command: string;
}

describe('the keyboard shortcuts', () => {
  afterEach(closeAll);

  it('are bound to nothing else, neither by VS Code nor by what comes with it', async () => {
    await api();
    const { contributes } = vscode.extensions.getExtension('deal-terms.deal-terms')!.packageJSON as {
      contributes: { keybindings: readonly Keybinding[] };
    };
    await vscode.commands.executeCommand('workbench.action.openDefaultKeybindingsFile');
    const text = vscode.window.activeTextEditor!.document.getText();
    const bound = [...text.matchAll(/"key":\s*"([^"]+)",\s*"command":\s*"([^"]+)"/g)];
    assert.ok(bound.length > 300, `only ${bound.length} shortcuts are listed`);
    for (const { key, mac, command } of contributes.keybindings) {
      const others = bound.filter(([, chord]) => chord === key || chord === mac).map(([, , other]) => other!);
      assert.ok(others.includes(command), `${key} is not bound to ${command}`);
      assert.deepEqual(
        others.filter((other) => !other.startsWith('dealTerms.')),
        [],
        key,
      );
    }
  });
});
