import { desired } from '../../../src/domain/provisioning/desired/desired';
import type { Found } from '../../../src/domain/provisioning/found';
import { plan } from '../../../src/domain/provisioning/plan/plan';
import { freshSite, walk } from './site';

const refusals = (found: Found) =>
  plan(desired, found)
    .map(({ shown }) => shown)
    .filter(({ action }) => action === 'refuse')
    .map(({ kind, name, why, shared }) => ({ kind, name, why, shared }));

describe('what is somebody else’s', () => {
  it.each<[string, Partial<Found>, ReturnType<typeof refusals>[number]]>([
    [
      'a work type called CAPA',
      { issueTypes: [{ id: '5', name: 'Capa', description: 'Our own.' }] },
      { kind: 'issueType', name: 'CAPA', why: 'nameTaken', shared: [] },
    ],
    [
      'a workflow of our name',
      { workflows: [{ id: 'w', name: 'Ratchet: CAPA', description: '', transitions: [] }] },
      { kind: 'workflow', name: 'Ratchet: CAPA', why: 'nameTaken', shared: [] },
    ],
    [
      'a screen scheme of our name',
      { screenSchemes: [{ id: '9', name: 'Ratchet: Audit', description: '' }] },
      { kind: 'screenScheme', name: 'Ratchet: Audit', why: 'nameTaken', shared: [] },
    ],
    [
      'a status Closed that is not an end',
      { statuses: [{ id: '9', name: 'Closed', category: 'IN_PROGRESS' }] },
      { kind: 'status', name: 'Closed', why: 'otherCategory', shared: [] },
    ],
    [
      'a link type read the other way round',
      { linkTypes: [{ id: '9', name: 'Corrective action', inward: 'x', outward: 'y' }] },
      { kind: 'linkType', name: 'Corrective action', why: 'otherDirections', shared: [] },
    ],
  ])('refuses %s and does not use it', (_what, change, expected) => {
    expect(refusals({ ...freshSite, ...change })).toEqual([expected]);
  });

  it('refuses workflows whose validators Jira does not offer', () => {
    expect(refusals({ ...freshSite, validators: {} }).map(({ why }) => why)).toEqual([
      'validatorsMissing',
      'validatorsMissing',
    ]);
  });

  it('leaves a field of the same name alone and makes its own beside it', () => {
    const theirs = { id: 'customfield_1', name: 'Severity', description: '', choices: null };
    const found = { ...freshSite, fields: [theirs] };
    const step = plan(desired, found).find(
      ({ shown }) => shown.kind === 'field' && shown.name === 'Severity',
    );
    expect(step?.shown).toMatchObject({ action: 'create', why: 'sameNameLeftAlone' });
    expect(walk(found).found.fields[0]).toEqual(theirs);
  });

  it('refuses a project whose scheme sends our work type through another workflow', () => {
    const { found } = walk(freshSite);
    const capa = found.issueTypes.find(({ name }) => name === 'CAPA')?.id ?? '';
    const { current } = found.workflowScheme;
    const mappings = { ...current.mappings, [capa]: 'Somebody’s workflow' };
    const turned = {
      ...found,
      workflowScheme: { ...found.workflowScheme, current: { ...current, mappings } },
    };
    expect(refusals(turned)).toMatchObject([{ kind: 'workflowScheme', why: 'otherWorkflow' }]);
  });
});
