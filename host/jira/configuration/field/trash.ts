import { putIssue } from '../../issues/issue-store.ts';
import { pathParameter } from '../../parse.ts';
import { JiraError } from '../../request.ts';
import { answerTask } from '../../tasks/tasks.ts';
import type { JiraSite } from '../../site.ts';
import { administered } from '../administered.ts';
import { customFieldOf } from './find.ts';

const noContent = {};

/** Values stay on the work items and come back with the field. */
export const trashCustomField = administered({
  method: 'POST',
  path: '/rest/api/3/field/{id}/trash',
  handle: (call) => {
    const field = customFieldOf(call.site, pathParameter(call, 'id'));
    if (field.trashed) throw new JiraError(400, 'The custom field is in the trash already.');
    call.site.fields.put(field.id, { ...field, trashed: true });
    return { status: 200, body: noContent };
  },
});

export const restoreCustomField = administered({
  method: 'POST',
  path: '/rest/api/3/field/{id}/restore',
  handle: (call) => {
    const field = customFieldOf(call.site, pathParameter(call, 'id'));
    if (!field.trashed) throw new JiraError(400, 'The custom field is not in the trash.');
    call.site.fields.put(field.id, { ...field, trashed: false });
    return { status: 200, body: noContent };
  },
});

function forget(site: JiraSite, fieldId: string): void {
  for (const screen of site.screens.all()) {
    const tabs = screen.tabs.map((tab) => ({
      ...tab,
      fieldIds: tab.fieldIds.filter((id) => id !== fieldId),
    }));
    site.screens.put(screen.id, { ...screen, tabs });
  }
  for (const issue of site.issues.all()) {
    if (!(fieldId in issue.custom)) continue;
    const custom = Object.entries(issue.custom).filter(([id]) => id !== fieldId);
    putIssue(site, { ...issue, custom: Object.fromEntries(custom) });
  }
  site.fields.delete(fieldId);
}

/** For good, with all values; runs as a task. */
export const deleteCustomField = administered({
  method: 'DELETE',
  path: '/rest/api/3/field/{id}',
  handle: (call) => {
    const field = customFieldOf(call.site, pathParameter(call, 'id'));
    forget(call.site, field.id);
    return answerTask(call, 'Delete custom field', { fieldId: field.id });
  },
});
