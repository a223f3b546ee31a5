import assert from 'node:assert/strict';
import { it } from 'mocha';
import { inflect, type InflectionMode } from '../../../../src/core/lexicon/inflection';

/** A word, the forms that it must have, and after `not` those that it must not have. `word = a b` lists all forms. */
export function check(language: 'en' | 'fr', mode: InflectionMode, table: string): void {
  for (const row of table.trim().split('\n')) {
    it(`${language} ${mode}: ${row.trim()}`, () => {
      const [, word, sign, list] = /^(\S+) (=|:)(.*)$/.exec(row.trim())!;
      const [wanted = '', unwanted = ''] = list!.split(' not ');
      const forms = inflect(word!, language, mode);
      assert.equal(new Set(forms).size, forms.length, 'forms are distinct');
      if (sign === '=') assert.deepEqual([...forms].sort(), split(wanted).sort());
      for (const form of split(wanted)) assert.ok(forms.includes(form), `${form} in ${forms.join(' ')}`);
      for (const form of split(unwanted)) assert.ok(!forms.includes(form), `no ${form} in ${forms.join(' ')}`);
    });
  }
}

function split(list: string): string[] {
  return list.trim() === '' ? [] : list.trim().split(/\s+/);
}
