import type { EscalationStep } from '../gate/policy';
import type { AccountId } from '../id';
import type { DueLine } from './due-line';

/** Who stands behind a project's cases. */
export interface ProjectPeople {
  readonly ladder: readonly EscalationStep[];
  readonly qualityManagers: readonly AccountId[];
  readonly lead: AccountId | null;
}

/** A person who is told of a line, and as what. */
export interface Recipient {
  readonly person: AccountId;
  readonly as: EscalationStep['tell'];
}

/** The order in which things are passed on; who is told for two reasons is told for the first. */
const order: readonly EscalationStep['tell'][] = [
  'owner',
  'caseOwner',
  'qualityManager',
  'projectLead',
];

function peopleAs(
  as: EscalationStep['tell'],
  line: DueLine,
  { qualityManagers, lead }: ProjectPeople,
): readonly AccountId[] {
  const leads = lead === null ? [] : [lead];
  switch (as) {
    case 'owner':
      return line.owner === null ? [] : [line.owner];
    case 'caseOwner':
      return line.caseOwner === null ? [] : [line.caseOwner];
    case 'qualityManager':
      return qualityManagers.length > 0 ? qualityManagers : leads;
    case 'projectLead':
      return leads;
  }
}

/** Who is told of that line, each person once. What is nobody's is told to the first on the ladder who is somebody. */
export function recipientsOf(line: DueLine, people: ProjectPeople): Recipient[] {
  const reached = new Set(
    people.ladder
      .filter(({ severity, daysLate }) => severity === line.severity && daysLate <= line.daysLate)
      .map(({ tell }) => tell),
  );
  const as = (role: EscalationStep['tell']): Recipient[] =>
    peopleAs(role, line, people).map((person) => ({ person, as: role }));
  const told = order.filter((role) => reached.has(role)).flatMap(as);
  const all = told.length > 0 ? told : (order.map(as).find((found) => found.length > 0) ?? []);
  return all.filter(
    ({ person }, index) => all.findIndex((earlier) => earlier.person === person) === index,
  );
}
