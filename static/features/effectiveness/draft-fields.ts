import type { CriterionDraft } from './criterion-draft';

/** What each part of the criterion's form is given. */
export interface DraftFields {
  readonly draft: CriterionDraft;
  /** Changes the draft; `count` counts at once how it was, as what is asked of Jira has been chosen, not typed. */
  readonly put: (change: Partial<CriterionDraft>, then?: 'count') => void;
  readonly problemOf: (field: string) => string | null;
}
