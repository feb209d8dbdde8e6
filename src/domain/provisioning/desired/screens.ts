import type { WorkType } from '../work-type';
import type { FieldKey } from './fields';

/** A field on a screen: Jira's own by its id, ours by its key. */
export type ScreenField = { readonly own: FieldKey } | { readonly system: string };

export interface DesiredScreen {
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly fields: readonly ScreenField[];
}

/** Which screens a work type shows: a short one to create with, where there is one, and the whole. */
export interface DesiredScreenScheme {
  readonly workType: WorkType;
  readonly name: string;
  readonly description: string;
  readonly create: string;
  readonly whole: string;
}

const own = (...keys: FieldKey[]): ScreenField[] => keys.map((key) => ({ own: key }));
const system = (...ids: string[]): ScreenField[] => ids.map((id) => ({ system: id }));

const heading = system('summary', 'description');
const planning = system('assignee', 'priority', 'duedate', 'labels', 'components', 'issuelinks');

/** What the screen asks before a nonconformance is declined or a CAPA cancelled. */
export const reasonScreenKey = 'reason';

export const desiredScreens: readonly DesiredScreen[] = [
  {
    key: 'nonconformance-create',
    name: 'Ratchet: report a nonconformance',
    description: 'Short on purpose: triage asks the rest.',
    fields: [
      ...system('summary'),
      ...own('source', 'severity', 'process', 'detectedOn'),
      ...system('description', 'assignee', 'labels', 'components'),
    ],
  },
  {
    key: 'nonconformance',
    name: 'Ratchet: nonconformance',
    description: 'All that is known of a nonconformance.',
    fields: [
      ...heading,
      ...own('source', 'severity', 'potentialSeverity', 'process', 'detectedOn', 'occurredOn'),
      ...own('containment', 'disposition', 'capaNeeded', 'capaReason', 'declineReason'),
      ...planning,
      ...system('versions', 'reporter'),
    ],
  },
  {
    key: 'capa',
    name: 'Ratchet: CAPA',
    description: 'To open, edit and read a CAPA.',
    fields: [
      ...heading,
      ...own('source', 'severity', 'process'),
      ...planning,
      ...system('reporter'),
      ...own('declineReason'),
    ],
  },
  {
    key: 'improvement',
    name: 'Ratchet: improvement',
    description: 'To suggest and follow an improvement.',
    fields: [...heading, ...own('process'), ...planning, ...system('reporter')],
  },
  {
    key: 'audit',
    name: 'Ratchet: audit',
    description: 'To plan and report an audit.',
    fields: [...heading, ...own('process'), ...planning, ...system('reporter')],
  },
  {
    key: reasonScreenKey,
    name: 'Ratchet: reason for not pursuing',
    description: 'Asks why before a nonconformance is declined or a CAPA cancelled.',
    fields: own('declineReason'),
  },
];

const scheme = (workType: WorkType, name: string, create: string): DesiredScreenScheme => ({
  workType,
  name: `Ratchet: ${name}`,
  description: `Screens of the work type ${name}.`,
  create,
  whole: workType,
});

export const desiredScreenSchemes: readonly DesiredScreenScheme[] = [
  scheme('nonconformance', 'Nonconformance', 'nonconformance-create'),
  scheme('capa', 'CAPA', 'capa'),
  scheme('improvement', 'Improvement', 'improvement'),
  scheme('audit', 'Audit', 'audit'),
];
