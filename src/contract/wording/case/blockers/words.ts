import type { CaseFinding, CaseRuleId } from '../../../../domain/gate/case-rule';

/** What is missing in a case and where to add it, in one sentence that stands alone. */
export type CaseWords = (finding: CaseFinding) => string;

/** The words for a family of rules. */
export type CaseWordsFor<Id extends CaseRuleId> = Readonly<Record<Id, CaseWords>>;

/** A member of the finding as text; empty where it has none. */
export const textOf = ({ data }: CaseFinding, member: string): string => String(data[member] ?? '');
