import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { table, tokenise } from './check';
import { root } from './grammars';

describe('the grammar injected into Markdown', () => {
  describe('in running text, emphasis, lists, quotes and headings', () => {
    table('markdown', 'meta.reference', [
      '# Terms of ⟦Section 4.2⟧',
      '⟦Section 4.2(a)⟧ begins this line',
      '- an item on ⟦Article IV⟧',
      '> quoted from ⟦article 1.1 bis⟧',
      '1. numbered, ⟦§ 3⟧',
      'in **bold ⟦Section 5⟧ text**',
      '| where | ⟦Article 6⟧ |',
      '[⟦Section 4.2⟧](#section-4.2)',
    ]);
    table('markdown', 'constant.numeric.money', [
      'worth **about ⟦$135 billion⟧** today',
      'escaped as ⟦\\$250 billion⟧ here',
      'soit _⟦135 milliards de dollars⟧_',
      '| price | ⟦250 M€⟧ |\n| --- | --- |\n| two | ⟦$5m⟧ |',
    ]);
    table('markdown', 'constant.numeric.percentage', ['about ⟦27 %⟧ (before: ⟦32.5 %⟧)', '**⟦27 %⟧** of']);
    table('markdown', 'constant.numeric.date', ['on *⟦28 October 2025⟧*', 'le ⟦28 octobre 2025⟧']);
    table('markdown', 'entity.name.type.defined-term', [
      '“⟦Affiliate⟧” means any',
      '“⟦**Affiliate**⟧” means any',
      '**“⟦Affiliate⟧”** means any',
      '(ci-après « ⟦le Cédant⟧ »)',
      'the word "Affiliate" in passing',
    ]);
    table('markdown', 'markup.bold', ['“⟦**Affiliate**⟧” means any', '⟦**“Affiliate”**⟧ means any']);
    table('markdown', 'invalid.unfilled.placeholder', [
      'on ⟦[●]⟧ and ⟦[TBD]⟧, ⟦[à compléter]⟧',
      'name: ⟦________⟧',
      'a link [TBD](x.md) and [TBD][ref]',
      '- [ ] a task\n- [x] done',
      '________',
      '____strong____ words',
    ]);
  });
  describe('not in code, links, comments or front matter', () => {
    for (const text of [
      '`Section 4.2` and ``27 %``',
      '```\nSection 4.2 of $135 billion\n```',
      '    Section 4.2, indented code',
      '[x](https://a.example/28-10-2025/27%20Section%204)',
      '<https://a.example/?q=27%>',
      '<!-- Section 4.2, [TBD] -->',
      '---\ndate: 2025-10-28\nshare: 27 %\n---',
      'some <span title="27 % in Section 4">text</span>',
    ])
      it(text.replaceAll('\n', '↵'), async () => {
        const own = (await tokenise('markdown', text)).filter((t) => t.scopes.some((s) => s.includes('deal-terms')));
        assert.deepEqual(own, []);
      });
  });
  describe('leaves what Markdown says as it was', () => {
    for (const name of ['workspace/openai-microsoft.md', 'workspace/openai-microsoft.fr.md', 'quiet/README.md'])
      it(name, async () => {
        // Markdown takes a bracketed blank for the name of a link; here it is a blank, and that is meant.
        const text = readFileSync(new URL(`test/fixtures/${name}`, root), 'utf8').replaceAll(
          /\[(?:●|TBD|à compléter)\]/gu,
          '',
        );
        assert.deepEqual(await scopesAt(text, false), await scopesAt(text, true));
      });
  });
});

/** The scopes of each code unit that are not the project's. */
async function scopesAt(text: string, plain: boolean): Promise<readonly string[]> {
  const scopes: string[] = [];
  for (const token of await tokenise('markdown', text, plain)) {
    const theirs = token.scopes.filter((s) => !s.includes('deal-terms')).join(' ');
    scopes.fill(theirs, scopes.length, token.end);
    for (let at = token.start; at < token.end; at++) scopes[at] = theirs;
  }
  return scopes;
}
