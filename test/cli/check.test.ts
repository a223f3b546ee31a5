import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv-draft-04';
import type { Log } from 'sarif';
import { run } from './run';

const CONTRACT = '“Plant” means the works.\n\nThe Plant opens within thirty (60) days (of signing.\n';
const CLEAN = 'The seller sells, and the buyer pays.\n';

describe('deal-terms check', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'deal-terms-'));
    mkdirSync(join(folder, 'deals'));
    writeFileSync(join(folder, 'deals', 'plant.txt'), CONTRACT);
    writeFileSync(join(folder, 'deals', 'clean.md'), CLEAN);
    writeFileSync(join(folder, 'deals', 'data.csv'), 'thirty (60) days');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('says what is wrong, at line and column, and fails where there is an error', () => {
    const { status, out } = run(['check', 'deals/plant.txt'], folder);
    assert.deepEqual(out.split('\n'), [
      'deals/plant.txt:3:24  error  The words say 30, the figure says 60.  figure-words-disagree',
      'deals/plant.txt:3:41  warning  “(” has no partner.  unpaired-bracket',
      '1 error, 1 warning in 1 file.',
      '',
    ]);
    assert.equal(status, 1);
  });

  it('succeeds where nothing is wrong', () => {
    assert.deepEqual(run(['check', 'deals/clean.md'], folder), {
      status: 0,
      out: 'Nothing found in 1 file.\n',
      err: '',
    });
  });

  it('walks a folder, and leaves alone what is no document', () => {
    const { status, out } = run(['check', '--format', 'json', 'deals'], folder);
    const files = JSON.parse(out) as { file: string; findings: { code: string; line: number; text: string }[] }[];
    assert.deepEqual(
      files.map(({ file, findings }) => [file, ...findings.map(({ code, line, text }) => `${code} ${line} ${text}`)]),
      [
        [join('deals', 'clean.md')],
        [join('deals', 'plant.txt'), 'figure-words-disagree 3 thirty (60)', 'unpaired-bracket 3 ('],
      ],
    );
    assert.equal(status, 1);
  });

  it('prints SARIF that its schema accepts', () => {
    const { status, out } = run(['check', '--format', 'sarif', 'deals'], folder);
    const log = JSON.parse(out) as Log;
    const schema = JSON.parse(
      readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
    ) as object;
    const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
    assert.ok(validate(log), JSON.stringify(validate.errors, null, 1));
    assert.deepEqual(
      log.runs[0]?.results?.map(({ ruleId, level, locations }) => [
        ruleId,
        level,
        locations?.[0]?.physicalLocation?.artifactLocation?.uri,
        locations?.[0]?.physicalLocation?.region?.startLine,
      ]),
      [
        ['figure-words-disagree', 'error', 'deals/plant.txt', 3],
        ['unpaired-bracket', 'warning', 'deals/plant.txt', 3],
      ],
    );
    assert.equal(status, 1);
  });

  it('takes severities by code', () => {
    const quiet = ['--severity', 'figure-words-disagree=warning', '--severity', 'unpaired-bracket=off'];
    const { status, out } = run(['check', ...quiet, 'deals/plant.txt'], folder);
    assert.match(out, /warning {2}The words say 30/);
    assert.doesNotMatch(out, /partner/);
    assert.equal(status, 0);
  });

  it('passes over what a glossary ignores', () => {
    writeFileSync(
      join(folder, 'terms.json'),
      '{ "ignored": ["figure-words-disagree: thirty (60)", "unpaired-bracket: @ elsewhere"] }',
    );
    const { out } = run(['check', '--glossary', 'terms.json', 'deals/plant.txt'], folder);
    assert.doesNotMatch(out, /words say/);
    assert.match(out, /partner/);
  });

  it('names what it cannot read and does the rest', () => {
    const { status, out, err } = run(['check', 'deals/none.txt', 'deals/clean.md'], folder);
    assert.match(err, /deals\/none\.txt: .*no such file/);
    assert.match(out, /Nothing found in 1 file/);
    assert.equal(status, 2);
  });

  for (const [args, message] of [
    [['check'], /which files or folders/],
    [['check', '--format', 'xml', 'a.txt'], /--format is text, json, sarif, not “xml”/],
    [['check', '--severity', 'nonsense=off', 'a.txt'], /no check “nonsense”/],
    [['check', '--severity', 'placeholder=loud', 'a.txt'], /--severity placeholder is error/],
    [['check', '--bogus', 'a.txt'], /bogus/],
    [['inspect'], /no command “inspect”/],
    [[], /which command/],
  ] as const) {
    it(`says what is wrong with: deal-terms ${args.join(' ')}`, () => {
      const { status, err } = run(args, folder);
      assert.match(err, message);
      assert.match(err, /^deal-terms check/m);
      assert.equal(status, 2);
    });
  }
});
