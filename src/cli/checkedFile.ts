import type { Finding } from '../core/index';
import type { LinePlaces } from './places';

/** A file and what was found in it. */
export interface CheckedFile {
  readonly file: string;
  readonly text: string;
  readonly places: LinePlaces;
  readonly findings: readonly Finding[];
}
