import type { RoleName } from './roles';

/**
 * Cue words of one language by role. Words stand apart by spaces; `_` joins the words of a fixed expression. Of `verbs` the first word is an infinitive
 * and stands for all its forms.
 */
export interface CueList {
  readonly words: { readonly [role in RoleName]?: string };
  readonly verbs: { readonly [role in RoleName]?: string };
}
