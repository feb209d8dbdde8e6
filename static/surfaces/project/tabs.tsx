import type { ComponentType } from 'react';
import type { SurfaceContext } from '../../bridge/context';
import { fetched } from '../../kit/fetched';

/** A part of the project's page. */
export interface ProjectTab {
  readonly key: string;
  readonly label: string;
  /** Whether it shows the project's policy, which is then read. */
  readonly needsPolicy: boolean;
  readonly Content: ComponentType<TabProps>;
}

export interface TabProps {
  readonly project: NonNullable<SurfaceContext['project']>;
}

const triage = fetched('the triage list', async () => (await import('./triage')).ProjectTriage);
const gates = fetched('the gates', async () => (await import('../../features/policy/gates')).Gates);
const capaRules = fetched(
  'the CAPA rules',
  async () => (await import('../../features/policy/capa-rules')).CapaRules,
);
const reminders = fetched(
  'the reminders',
  async () => (await import('../../features/policy/reminders')).Reminders,
);
const deletion = fetched('who may delete', async () => (await import('./deletion')).Deletion);
const deleted = fetched(
  'the deleted issues',
  async () => (await import('./deleted')).DeletedIssues,
);
const decisions = fetched(
  'the decisions',
  async () => (await import('../../features/policy/decisions')).Decisions,
);

/** In the order in which they stand; the first opens by itself. Each comes when it is first shown. */
export const projectTabs: readonly ProjectTab[] = [
  { key: 'triage', label: 'Triage', needsPolicy: false, Content: triage.Fetched },
  { key: 'gates', label: 'Gates', needsPolicy: true, Content: () => <gates.Fetched /> },
  {
    key: 'capa-rules',
    label: 'CAPA rules',
    needsPolicy: true,
    Content: () => <capaRules.Fetched />,
  },
  { key: 'reminders', label: 'Reminders', needsPolicy: true, Content: () => <reminders.Fetched /> },
  { key: 'decisions', label: 'Decisions', needsPolicy: true, Content: () => <decisions.Fetched /> },
  { key: 'deleted', label: 'Deleted', needsPolicy: false, Content: deleted.Fetched },
  { key: 'deletion', label: 'Who may delete', needsPolicy: false, Content: deletion.Fetched },
];
