import { desired } from '../../../src/domain/provisioning/desired/desired';
import type { Action } from '../../../src/domain/provisioning/action';
import type { Found, SchemeUse } from '../../../src/domain/provisioning/found';
import { isPossible, nextOf, plan } from '../../../src/domain/provisioning/plan/plan';
import { answering, freshSite, walk } from './site';

type Change = <Scheme>(use: SchemeUse<Scheme>) => SchemeUse<Scheme>;

const shared: Change = (use) => ({ ...use, sharedWith: ['DEV', 'OPS'] });
const byDefault: Change = (use) => ({ ...use, isDefault: true });

const withSchemes = (change: Change, found: Found = freshSite): Found => ({
  ...found,
  fieldUse:
    found.fieldUse.kind === 'schemes'
      ? { kind: 'schemes', use: change(found.fieldUse.use) }
      : found.fieldUse,
  issueTypeScreenScheme: change(found.issueTypeScreenScheme),
  workflowScheme: change(found.workflowScheme),
  issueTypeScheme: change(found.issueTypeScheme),
});

/** The ids of schemes that an action changes. */
const changed = (actions: readonly Action[]): string[] =>
  actions.flatMap((action) =>
    action.kind === 'addSchemeFields' ||
    action.kind === 'addScreenMappings' ||
    action.kind === 'addWorkflowMappings' ||
    action.kind === 'addIssueTypes'
      ? [action.schemeId]
      : [],
  );

const schemeSteps = (found: Found) =>
  plan(desired, found)
    .map(({ shown }) => shown)
    .filter(({ kind }) => kind.endsWith('Scheme') && kind !== 'screenScheme');

describe('schemes', () => {
  it('are extended where the project is the only one that uses them', () => {
    const { actions } = walk(freshSite);
    expect(changed(actions)).toEqual(['500', '600', '700', '800']);
    expect(actions.some(({ kind }) => kind === 'assignScheme')).toBe(false);
  });

  it('that others use are named with those others, copied, and never changed', () => {
    const found = withSchemes(shared);
    for (const step of schemeSteps(found))
      expect(step).toMatchObject({ action: 'attach', why: 'sharedCopied', shared: ['DEV', 'OPS'] });
    const { actions, found: after } = walk(found);
    const foreign = new Set(['500', '600', '700', '800']);
    expect(changed(actions).filter((id) => foreign.has(id))).toEqual([]);
    const assigned = actions.flatMap((action) =>
      action.kind === 'assignScheme' ? [action.scheme] : [],
    );
    expect(assigned).toEqual([
      'fieldScheme',
      'issueTypeScreenScheme',
      'workflowScheme',
      'issueTypeScheme',
    ]);
    expect(after.issueTypeScheme.current.typeIds).toContain('10001');
    expect(after.issueTypeScreenScheme.current.mappings).toHaveProperty('default', '1');
    expect(nextOf(plan(desired, after)).kind).toBe('finished');
  });

  it('that are Jira’s defaults are copied as well, but for work types, which join by themselves', () => {
    const { actions } = walk(withSchemes(byDefault));
    expect(actions.flatMap((a) => (a.kind === 'assignScheme' ? [a.scheme] : []))).toEqual([
      'fieldScheme',
      'issueTypeScreenScheme',
      'workflowScheme',
    ]);
    expect(actions.some(({ kind }) => kind === 'addIssueTypes')).toBe(false);
  });

  it('are copied once even if a run stops between copying and moving', () => {
    const found = withSchemes(shared);
    const whole = walk(found);
    whole.before.slice(-10).forEach((stopped, at) => {
      const rest = walk(stopped, answering(50_000));
      expect(rest.actions).toHaveLength(10 - at);
    });
  });

  it('of workflows stay when the project shares them and has issues that would have to move', () => {
    const found = withSchemes(shared);
    const busy = { ...found, project: { ...found.project, hasIssues: true } };
    const steps = plan(desired, busy);
    expect(isPossible(steps)).toBe(false);
    expect(steps.filter(({ shown }) => shown.action === 'refuse')).toMatchObject([
      { shown: { kind: 'workflowScheme', why: 'issuesWouldMigrate', shared: ['DEV', 'OPS'] } },
    ]);
  });

  it('of an outdated copy are refused, not overwritten', () => {
    const copy = { id: '900', name: 'Old copy', typeIds: ['7'], defaultTypeId: null };
    const found = withSchemes(shared);
    const outdated = { ...found, issueTypeScheme: { ...found.issueTypeScheme, copy } };
    expect(schemeSteps(outdated).at(-1)).toMatchObject({
      name: 'Old copy',
      action: 'refuse',
      why: 'copyOutdated',
    });
  });
});

describe('fields of a project', () => {
  it('are restricted to the work types that carry them', () => {
    const { found } = walk(freshSite);
    const ids = Object.fromEntries(found.issueTypes.map(({ name, id }) => [name, id]));
    const detectedOn = found.fields.find(({ name }) => name === 'Detected on')?.id ?? '';
    const severity = found.fields.find(({ name }) => name === 'Severity')?.id ?? '';
    const fields = found.fieldUse.kind === 'schemes' ? found.fieldUse.use.current.fields : {};
    expect(fields[detectedOn]).toEqual([ids['Nonconformance']]);
    expect(fields[severity]).toEqual([ids['Nonconformance'], ids['CAPA']]);
  });

  it('are associated with the project once on a site without field schemes', () => {
    const legacy: Found = { ...freshSite, fieldUse: { kind: 'legacy', associated: [] } };
    const { actions, found } = walk(legacy);
    const associations = actions.filter(({ kind }) => kind === 'associateFields');
    expect(associations).toHaveLength(1);
    expect(found.fieldUse).toMatchObject({ associated: found.fields.map(({ id }) => id) });
    expect(nextOf(plan(desired, found)).kind).toBe('finished');
  });
});
