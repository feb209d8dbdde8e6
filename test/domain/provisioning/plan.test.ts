import { desired } from '../../../src/domain/provisioning/desired/desired';
import { madeOf } from '../../../src/domain/provisioning/made-of';
import { isPossible, nextOf, plan } from '../../../src/domain/provisioning/plan/plan';
import { answering, freshSite, walk } from './site';

const shown = (found = freshSite) => plan(desired, found).map((step) => step.shown);

describe('the plan for a fresh project', () => {
  it('may be carried out, and says of each step what it does', () => {
    const steps = plan(desired, freshSite);
    expect(isPossible(steps)).toBe(true);
    expect(shown().filter(({ kind }) => kind === 'issueType')).toEqual(
      ['Nonconformance', 'CAPA', 'Improvement', 'Audit'].map((name) => ({
        kind: 'issueType',
        name,
        action: 'create',
        why: 'missing',
        shared: [],
      })),
    );
  });

  it('uses the statuses the site has and makes each of the others once', () => {
    const statuses = shown().filter(({ kind }) => kind === 'status');
    const reused = statuses.filter(({ action }) => action === 'reuse').map(({ name }) => name);
    expect(reused).toEqual(['In Progress', 'Done']);
    const names = statuses.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(['Reported', 'Closed', 'Effectiveness']));
  });

  it('offers the work types in the project only after all else', () => {
    const { actions } = walk(freshSite);
    expect(actions.at(-1)?.kind).toBe('addIssueTypes');
    expect(actions.filter(({ kind }) => kind === 'addIssueTypes')).toHaveLength(1);
  });

  it('comes to a set-up whose every id is known', () => {
    const { found } = walk(freshSite);
    expect(nextOf(plan(desired, found))).toEqual({ kind: 'finished' });
    expect(madeOf(desired, found)).toMatchObject({ version: 1, projectId: '10000' });
    expect(madeOf(desired, freshSite)).toBeNull();
  });
});

describe('a second plan', () => {
  const { found } = walk(freshSite);

  it('only reuses', () => {
    expect(new Set(shown(found).map(({ action }) => action))).toEqual(new Set(['reuse']));
  });

  it('goes on from wherever the first stopped, and makes nothing twice', () => {
    const whole = walk(freshSite);
    whole.before.forEach((stopped, done) => {
      const rest = walk(stopped, answering(50_000));
      expect(rest.actions.map(({ kind }) => kind)).toEqual(
        whole.actions.slice(done).map(({ kind }) => kind),
      );
    });
  });

  it('knows what an admin has renamed by the ids on record', () => {
    const made = madeOf(desired, found);
    const renamed = {
      ...found,
      recorded: made,
      statuses: found.statuses.map((status) => ({ ...status, name: `${status.name} (ours)` })),
      issueTypes: found.issueTypes.map((type) => ({ ...type, name: 'Renamed', description: '' })),
      fields: found.fields.map((field) => ({
        ...field,
        name: 'Renamed',
        description: '',
        choices: field.choices && {
          ...field.choices,
          options: field.choices.options.map((option) => ({ ...option, value: `${option.id}!` })),
        },
      })),
    };
    expect(new Set(shown(renamed).map(({ action }) => action))).toEqual(new Set(['reuse']));
    expect(madeOf(desired, renamed)).toEqual(made);
  });

  it('puts no process back that an admin replaced with the organisation’s own', () => {
    const own = {
      ...found,
      fields: found.fields.map((field) =>
        field.name === 'Process' && field.choices
          ? { ...field, choices: { ...field.choices, options: [{ id: '1', value: 'Moulding' }] } }
          : field,
      ),
    };
    expect(nextOf(plan(desired, own)).kind).toBe('finished');
  });
});
