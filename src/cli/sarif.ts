import { pathToFileURL } from 'node:url';
import { isAbsolute } from 'node:path';
import type { Log, ReportingDescriptor, Result } from 'sarif';
import { FINDING_CODES, FINDINGS, type Severity } from '../core/index';
import { FINDING_TITLES, inEnglish, Words } from '../words/index';
import type { CheckedFile } from './checkedFile';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** Findings as a SARIF 2.1.0 log of one run. */
export function asSarif(checked: readonly CheckedFile[]): Log {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'deal-terms', rules: rules() } },
        columnKind: 'utf16CodeUnits',
        results: checked.flatMap(resultsOf),
      },
    ],
  };
}

function rules(): ReportingDescriptor[] {
  return FINDING_CODES.map((code) => ({
    id: code,
    shortDescription: { text: FINDING_TITLES[code] },
    defaultConfiguration: { level: LEVELS[FINDINGS[code]] },
  }));
}

function resultsOf({ file, places, findings }: CheckedFile): Result[] {
  const words = new Words(inEnglish, 'en');
  const uri = isAbsolute(file)
    ? pathToFileURL(file).href
    : file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  const physicalLocation = (
    start: number,
    end: number,
  ): NonNullable<Result['locations']>[number]['physicalLocation'] => {
    const [from, to] = [places.at(start), places.at(end)];
    return {
      artifactLocation: { uri },
      region: { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column },
    };
  };
  return findings.map((finding) => ({
    ruleId: finding.code,
    ruleIndex: FINDING_CODES.indexOf(finding.code),
    level: LEVELS[finding.severity],
    message: { text: words.finding(finding) },
    locations: [{ physicalLocation: physicalLocation(finding.start, finding.end) }],
    ...(finding.related.length > 0
      ? {
          relatedLocations: finding.related.map(({ start, end }, id) => ({
            id,
            physicalLocation: physicalLocation(start, end),
          })),
        }
      : {}),
  }));
}
