import type { Markup } from '../../text/markup';
import { brokenReference } from './brokenReference';
import type { Check } from './check';
import { conflictingValues } from './conflictingValues';
import { dates } from './dates';
import { type Annotated, CheckedDocument } from './document';
import { duplicateDefinition } from './duplicateDefinition';
import { figureWords } from './figureWords';
import { type Finding, type FindingCode, FINDINGS, type Report, type Severity } from './finding';
import { type Ignore, type IgnoreFact, isIgnoredBy } from './ignores';
import { misspeltTerm } from './misspeltTerm';
import { numbering } from './numbering';
import { unpairedBracket, unpairedQuote } from './pairs';
import { partyName } from './partyName';
import { placeholder } from './placeholder';
import type { ProofReader } from './proof';
import { uncapitalisedUse } from './uncapitalisedUse';
import { undefinedTerm } from './undefinedTerm';
import { unusedDefinition } from './unusedDefinition';
import { usedBeforeDefinition } from './usedBeforeDefinition';

const CHECKS: readonly Check[] = [
  undefinedTerm,
  unusedDefinition,
  duplicateDefinition,
  usedBeforeDefinition,
  uncapitalisedUse,
  misspeltTerm,
  brokenReference,
  numbering,
  figureWords,
  dates,
  placeholder,
  unpairedBracket,
  unpairedQuote,
  partyName,
  conflictingValues,
];

/** What is to be said of a document's faults, and how loudly. */
export interface FindingOptions {
  /** Severities that differ from those of {@link FINDINGS}; `off`: the check does not run. */
  readonly severities?: Readonly<Partial<Record<FindingCode, Severity | 'off'>>>;
  /** What is to be passed over, beside what the document says itself. */
  readonly ignores?: readonly Ignore[];
}

/** Checks one version of a document; yields after each check, so that the caller may let others work. The findings are in the order of the text. */
export function* findingsOf(
  annotations: Annotated,
  markup: Markup,
  proofs: ProofReader,
  options: FindingOptions,
): Generator<void, readonly Finding[]> {
  const severities = { ...FINDINGS, ...options.severities };
  const document = yield* CheckedDocument.read(annotations, markup, proofs);
  const found: Finding[] = [];
  for (const check of CHECKS) {
    if (check.codes.every((code) => severities[code] === 'off')) continue;
    for (const report of check.find(document)) {
      const severity = severities[report.code];
      if (severity !== 'off') found.push(findingOf(document, report, severity));
    }
    yield;
  }
  found.sort((a, b) => a.start - b.start || a.end - b.end || (a.code < b.code ? -1 : 1));
  return withoutIgnored(document, found, options.ignores ?? []);
}

function findingOf(document: CheckedDocument, report: Report, severity: Severity): Finding {
  const { start, end, code, args, subject, related = [], fixes = [] } = report;
  return { start, end, code, severity, args, subject, line: document.lineAround(start), related, fixes };
}

function withoutIgnored(
  document: CheckedDocument,
  found: readonly Finding[],
  ignores: readonly Ignore[],
): readonly Finding[] {
  const stated = document.blocks.flatMap(({ start, proof }) =>
    proof.ignores.map((ignore): IgnoreFact => ({ ...ignore, end: start + ignore.end })),
  );
  const throughout: readonly Ignore[] = [...ignores, ...stated.filter(({ once }) => !once)];
  const once = stated.filter((ignore) => ignore.once);
  if (throughout.length === 0 && once.length === 0) return found;
  const passed = new Set(
    once.map((ignore) => found.find((finding) => finding.start >= ignore.end && isIgnoredBy(ignore, finding))),
  );
  return found.filter((finding) => !passed.has(finding) && !throughout.some((ignore) => isIgnoredBy(ignore, finding)));
}
