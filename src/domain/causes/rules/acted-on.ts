import type { IssueId } from '../../id';
import type { CauseDocument } from '../document';
import type { RuleNode } from './rule';

/** The first cause that action acts on; the analysis as a whole where it acts on none. */
export const actedOn = ({ causes }: CauseDocument, action: IssueId): RuleNode =>
  causes.find(({ actions }) => actions.some(({ id }) => id === action))?.id ?? 'analysis';
