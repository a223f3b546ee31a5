import type { KinName } from './kinName';

/** Words of one language by what they say of whose a figure, a right or a duty is. */
export interface KinList {
  readonly words: { readonly [name in KinName]?: string };
  /** Infinitives, for all their forms. */
  readonly verbs: { readonly [name in KinName]?: string };
}
