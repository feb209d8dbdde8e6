import type { Status } from '../jira/status.ts';

const tones = new Map([
  ['new', 'default'],
  ['indeterminate', 'inprogress'],
  ['done', 'success'],
]);

export function StatusLozenge({ status }: { status: Status }) {
  const tone = tones.get(status.statusCategory.key) ?? 'default';
  return <span className={`lozenge ${tone}`}>{status.name}</span>;
}
