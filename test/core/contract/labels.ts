import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Label {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly optional?: boolean;
}

export interface LabelledContract {
  readonly file: string;
  readonly text: string;
  readonly definitions: readonly Label[];
}

/** The real contracts that measurements read; they are not part of the project. */
export const CONTRACTS = join(import.meta.dirname, '../../../../shared/eval/dev/cuad/documents');
export const NO_CONTRACTS = existsSync(CONTRACTS) ? undefined : `the contracts are not at ${CONTRACTS}`;

export function labelledContracts(): readonly LabelledContract[] {
  const folder = join(import.meta.dirname, 'labels');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const { file, definitions } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
        file: string;
        definitions: Label[];
      };
      return { file, text: readFileSync(join(CONTRACTS, file), 'utf8'), definitions };
    });
}
