import type { CauseDocument } from '../../../domain/causes/document';
import type { Finding } from '../../../domain/causes/rules/rules';

/** A finding in words: what to ask oneself, why it matters, how it could read; and as a refusal. */
export interface FindingWording {
  readonly question: string;
  readonly reason: string;
  readonly example: string;
  /** What is missing and where to add it, in one sentence that stands alone. */
  readonly blocker: string;
}

export type FindingWords = (finding: Finding, document: CauseDocument) => FindingWording;
