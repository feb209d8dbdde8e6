import type { Transition, Workflow } from '../../model/configuration.ts';

const anywhere = (id: string, name: string, toStatusId: string): Transition => ({
  id,
  type: 'GLOBAL',
  name,
  description: '',
  toStatusId,
  fromStatusIds: [],
  conditions: [],
  validators: [],
  actions: [],
  screenId: null,
});

/** To Do, In Progress and Done, each reachable from everywhere: what a new project starts with. */
export function simpleWorkflow(id: string, name: string, description: string): Workflow {
  return {
    id,
    name,
    description,
    version: { id: versionIdOf(id, 1), versionNumber: 1 },
    statusIds: ['10000', '3', '10001'],
    transitions: [
      { ...anywhere('1', 'Create', '10000'), type: 'INITIAL' },
      anywhere('11', 'To Do', '10000'),
      anywhere('21', 'In Progress', '3'),
      anywhere('31', 'Done', '10001'),
    ],
    isEditable: true,
  };
}

/** A version's own UUID, which changes with every number. */
export function versionIdOf(workflowId: string, versionNumber: number): string {
  const tail = versionNumber.toString(16).padStart(12, '0');
  return `${workflowId.slice(0, 24)}${tail}`;
}
