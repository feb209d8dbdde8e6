import type { CauseDocument } from '../../../domain/causes/document';
import type { Finding } from '../../../domain/causes/rules/rule';

/** What is missing and where to add it, in one sentence that stands alone. */
export type BlockerWords = (finding: Finding, document: CauseDocument) => string;
