import type { Action, Answer } from '../../../src/domain/provisioning/action';
import type { Found } from '../../../src/domain/provisioning/found';
import { ProjectId } from '../../../src/domain/id';
import { desired } from '../../../src/domain/provisioning/desired/desired';
import { learned } from '../../../src/domain/provisioning/learned/learned';
import { nextOf, plan } from '../../../src/domain/provisioning/plan/plan';

/** A project with schemes of its own on a site that never heard of Ratchet. */
export const freshSite: Found = {
  project: { id: ProjectId.parse('10000'), key: 'QM', hasIssues: false },
  statuses: [
    { id: '1', name: 'To Do', category: 'TODO' },
    { id: '3', name: 'In Progress', category: 'IN_PROGRESS' },
    { id: '4', name: 'Done', category: 'DONE' },
  ],
  linkTypes: [{ id: '10', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' }],
  issueTypes: [{ id: '10001', name: 'Task', description: 'A small piece of work.' }],
  fields: [],
  screens: [],
  screenSchemes: [],
  workflows: [],
  validators: { 'nonconformance-gate': 'ari/nonconformance-gate', 'capa-gate': 'ari/capa-gate' },
  fieldUse: {
    kind: 'schemes',
    use: {
      current: { id: '500', name: 'QM fields', fields: {} },
      isDefault: false,
      sharedWith: [],
      copy: null,
    },
  },
  issueTypeScreenScheme: {
    current: { id: '600', name: 'QM screens', mappings: { default: '1' } },
    isDefault: false,
    sharedWith: [],
    copy: null,
  },
  workflowScheme: {
    current: { id: '700', name: 'QM workflows', defaultWorkflow: 'jira', mappings: {} },
    isDefault: false,
    sharedWith: [],
    copy: null,
  },
  issueTypeScheme: {
    current: { id: '800', name: 'QM work types', typeIds: ['10001'], defaultTypeId: null },
    isDefault: false,
    sharedWith: [],
    copy: null,
  },
  recorded: null,
};

const choosing = new Set(['select', 'multiselect']);

/** Answers as Jira would: with ids nobody has had. */
export function answering(after = 20_000): (action: Action) => Answer {
  let last = after;
  const next = () => String((last += 1));
  return (action) => {
    if (action.kind === 'createField') {
      const id = `customfield_${next()}`;
      return choosing.has(action.type) ? { id, contextId: next() } : { id };
    }
    if (action.kind === 'addOptions')
      return { options: action.values.map((value) => ({ id: next(), value })) };
    if (action.kind === 'createScreen') return { id: next(), tabId: next() };
    const makes = action.kind.startsWith('create') || action.kind === 'cloneFieldScheme';
    return makes ? { id: next() } : {};
  };
}

export interface Walk {
  readonly found: Found;
  readonly actions: readonly Action[];
  /** What was known before each action. */
  readonly before: readonly Found[];
}

const endless = 1000;

/** Does what the plan says until it is through, with Jira answering from memory. */
export function walk(from: Found, answer: (action: Action) => Answer = answering()): Walk {
  let found = from;
  const actions: Action[] = [];
  const before: Found[] = [];
  for (;;) {
    const next = nextOf(plan(desired, found));
    if (next.kind === 'stuck') throw new Error(`Stuck at ${next.step.shown.name}`);
    if (next.kind === 'finished') return { found, actions, before };
    if (actions.length > endless) throw new Error(`No end at ${next.action.kind}`);
    actions.push(next.action);
    before.push(found);
    found = learned(found, next.action, answer(next.action));
  }
}
