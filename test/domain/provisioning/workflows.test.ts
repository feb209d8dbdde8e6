import { capaStatuses, capaTransitions } from '../../../src/domain/capa/transitions';
import {
  nonconformanceStatuses,
  nonconformanceTransitions,
} from '../../../src/domain/nonconformance/transitions';
import type { NewWorkflow } from '../../../src/domain/provisioning/action';
import { desired } from '../../../src/domain/provisioning/desired/desired';
import { workTypes } from '../../../src/domain/provisioning/work-type';
import { freshSite, walk } from './site';

const { actions, found } = walk(freshSite);
const workflows = actions.flatMap((action) =>
  action.kind === 'createWorkflow' ? [action.workflow] : [],
);

function workflowNamed(name: string): NewWorkflow {
  const workflow = workflows.find((made) => made.name === name);
  if (!workflow) throw new Error(`No workflow ${name}`);
  return workflow;
}

const tables = [
  ['Ratchet: Nonconformance', 'nonconformance', nonconformanceTransitions, 'nonconformance-gate'],
  ['Ratchet: CAPA', 'capa', capaTransitions, 'capa-gate'],
] as const;

describe.each(tables)('the workflow %s', (name, workType, table, gate) => {
  const workflow = workflowNamed(name);

  it('has the transitions of the table, each between the statuses it names', () => {
    const names = new Map(workflow.statuses.map((status) => [status.id, status.name]));
    const keyed = new Map(desired.statuses[workType].map((status) => [status.key, status.name]));
    const moves = workflow.transitions.slice(1).map((move) => ({
      name: move.name,
      from: move.fromStatusIds.map((id) => names.get(id)),
      to: names.get(move.toStatusId),
    }));
    expect(moves).toEqual(
      table.map((row) => ({
        name: row.name,
        from: row.from.map((key) => keyed.get(key)),
        to: keyed.get(row.to),
      })),
    );
  });

  it('guards each transition that a rule stands over, and tells the validator which it is', () => {
    const guards = workflow.transitions.slice(1).map(({ guard }) => guard);
    expect(guards).toEqual(
      table.map((row) =>
        row.rules.length === 0
          ? null
          : {
              ruleKey: `ari/${gate}`,
              configuration: JSON.stringify({ workType, transition: row.id }),
            },
      ),
    );
  });

  it('asks for a reason where the table says so', () => {
    const reason = found.fields.find((field) => field.name === 'Reason for not pursuing')?.id;
    const asking = workflow.transitions.filter(({ asks }) => asks?.fieldId === reason);
    expect(asking.map((move) => move.name)).toEqual(
      table.filter((row) => 'needsReason' in row).map((row) => row.name),
    );
  });
});

describe('all workflows', () => {
  it.each(workflows.map((workflow) => [workflow.name, workflow] as const))(
    '%s begins in one way, and every transition has an id of its own',
    (_name, { transitions, statuses }) => {
      expect(transitions.filter(({ fromStatusIds }) => fromStatusIds.length === 0)).toHaveLength(1);
      expect(transitions[0]?.toStatusId).toBe(statuses[0]?.id);
      const ids = transitions.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    },
  );

  it('know the statuses that the transition tables know, and no others', () => {
    const keys = (workType: 'nonconformance' | 'capa') =>
      desired.statuses[workType].map(({ key }) => key);
    expect(keys('nonconformance')).toEqual(nonconformanceStatuses);
    expect(keys('capa')).toEqual(capaStatuses);
  });

  it('give a status one category on the whole site', () => {
    const all = workTypes.flatMap((workType) => desired.statuses[workType]);
    for (const { name, category } of all)
      expect(all.filter((other) => other.name === name).map((s) => s.category)).toEqual(
        all.filter((other) => other.name === name).map(() => category),
      );
  });
});
