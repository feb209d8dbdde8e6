import * as z from 'zod';
import type { InMemoryJira } from '../contract/in-memory-jira';
import { expectStatus } from './expect-status';

interface FieldSpec {
  name: string;
  type: string;
  options?: string[];
  /** In the site, but on no screen. */
  isOffScreen?: boolean;
}

export const plantFields: readonly FieldSpec[] = [
  { name: 'Severity', type: 'select', options: ['Minor', 'Major', 'Critical'] },
  { name: 'Hazards', type: 'multicheckboxes', options: ['Overdose', 'Air in line'] },
  { name: 'Detected on', type: 'datepicker' },
  { name: 'Verified at', type: 'datetime' },
  { name: 'Cost', type: 'float' },
  { name: 'Containment', type: 'textarea' },
  { name: 'Lot', type: 'textfield' },
  { name: 'Owner', type: 'userpicker' },
  { name: 'Hidden', type: 'textfield', isOffScreen: true },
];

const made = z.looseObject({ id: z.string() });

/** Makes a field over REST, with its options and on the screens of the plant's projects. */
export async function makeField(jira: InMemoryJira, spec: FieldSpec): Promise<void> {
  const admin = jira.as('admin');
  const type = `com.atlassian.jira.plugin.system.customfieldtypes:${spec.type}`;
  const answer = await admin.post('/rest/api/3/field', { name: spec.name, type });
  const { id } = made.parse(expectStatus(answer, 201).body);
  if (spec.options) {
    const context = jira.site.fields.get(id)?.contextId ?? '';
    const options = spec.options.map((value) => ({ value }));
    const path = `/rest/api/3/field/${id}/context/${context}/option`;
    expectStatus(await admin.post(path, { options }), 200);
  }
  if (spec.isOffScreen) return;
  for (const screen of jira.site.screens.all().filter(({ name }) => name.includes('Kanban'))) {
    const path = `/rest/api/3/screens/${screen.id}/tabs/${screen.tabs[0]?.id ?? ''}/fields`;
    expectStatus(await admin.post(path, { fieldId: id }), 200);
  }
}
