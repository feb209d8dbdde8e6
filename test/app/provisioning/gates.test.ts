import type { Host } from '../../../host/host';
import { exchangeRecorder, type ExchangeRecorder } from '../../host/contract/exchange-recorder';
import { startHost } from '../support/start-host';
import { addProject, configurationOf, planOf, setUp } from './setting-up';

let host: Host;
let projectId: string;
let recorder: ExchangeRecorder;

beforeAll(async () => {
  host = await startHost();
  recorder = exchangeRecorder();
  projectId = await addProject(host, 'QM');
  await setUp(host, projectId);
  host.site.observe = recorder.observe;
});
afterAll(() => host.stop());

const workflow = (name: string) => {
  const found = host.site.workflows.all().find((one) => one.name === name);
  if (!found) throw new Error(`No workflow ${name}`);
  return found;
};

/** As the site keeps it, but for its version and the ids of rules, which are made up anew. */
const shapeOf = (name: string) =>
  workflow(name).transitions.map((transition) => ({
    ...transition,
    validators: transition.validators.map(({ ruleKey, parameters }) => {
      const told = Object.entries(parameters).filter(([member]) => member !== 'id');
      return { ruleKey, told };
    }),
  }));

const names = ['Ratchet: Nonconformance', 'Ratchet: CAPA'];

/** What an admin did meanwhile: all app rules off, a rule of their own on, and another way to close. */
function alter(name: string): void {
  const before = workflow(name);
  const own = {
    id: 'own-rule',
    ruleKey: 'system:check-permission-validator',
    parameters: { permissionKey: 'EDIT_ISSUES' },
  };
  const bare = before.transitions.map((transition) => ({
    ...transition,
    description: 'Ours',
    validators: [
      ...transition.validators.filter(({ ruleKey }) => ruleKey.startsWith('system:')),
      ...(transition.type === 'INITIAL' ? [] : [own]),
    ],
  }));
  const close = bare.find((transition) => transition.name.startsWith('Close'));
  if (!close) throw new Error('No way to close');
  const added = { ...close, id: '900', name: 'Shortcut' };
  host.site.workflows.put(before.id, { ...before, transitions: [...bare, added] });
}

describe('a project whose workflows lost their gates', () => {
  it('is told so by the plan, and gets them back without anything else being touched', async () => {
    const whole = names.map(shapeOf);
    names.forEach(alter);
    const altered = names.map(shapeOf);
    const plan = await planOf(host, projectId);
    expect(plan.possible).toBe(true);
    const steps = plan.steps.filter(({ action }) => action !== 'reuse');
    expect(steps.map(({ name, why }) => [name, why])).toEqual(
      names.map((name) => [name, 'gatesMissing']),
    );
    expect(await setUp(host, projectId)).toMatchObject({ state: 'done' });
    const gatesOf = (shapes: ReturnType<typeof shapeOf>) =>
      shapes.map(({ name, validators }) => [
        name,
        validators.filter(({ ruleKey }) => ruleKey === 'forge:expression-validator'),
      ]);
    const restOf = (shapes: ReturnType<typeof shapeOf>) =>
      shapes.map(({ validators, ...transition }) => ({
        ...transition,
        validators: validators.filter(({ ruleKey }) => ruleKey !== 'forge:expression-validator'),
      }));
    names.forEach((name, at) => {
      const mended = shapeOf(name);
      expect(gatesOf(mended.filter(({ id }) => id !== '900'))).toEqual(gatesOf(whole[at] ?? []));
      expect(restOf(mended)).toEqual(restOf(altered[at] ?? []));
    });
  });

  it('is not changed by applying it again', async () => {
    const before = configurationOf(host);
    const plan = await planOf(host, projectId);
    expect(new Set(plan.steps.map(({ action }) => action))).toEqual(new Set(['reuse']));
    expect((await setUp(host, projectId)).state).toBe('done');
    expect(configurationOf(host)).toEqual(before);
  });

  it.each([
    ['somebody else saves the workflow at the same time', 'before', 409],
    ['the answer to the change is lost', 'after', 502],
  ] as const)('gets them back when %s', async (_what, when, status) => {
    const whole = names.map(shapeOf);
    for (const name of names) {
      const before = workflow(name);
      const bare = before.transitions.map((move) => ({ ...move, validators: [] }));
      host.site.workflows.put(before.id, { ...before, transitions: bare });
    }
    const match = { service: 'jira', method: 'POST', path: /\/workflows\/update$/ } as const;
    const effect = {
      kind: 'status',
      status,
      body: { errorMessages: ['No.'], errors: {} },
    } as const;
    const fault = host.faults.on({ match, times: 2, when, effect });
    expect(await setUp(host, projectId)).toMatchObject({ state: 'done' });
    expect(fault.met()).toBe(2);
    const gatesOf = (shapes: ReturnType<typeof shapeOf>[]) =>
      shapes.map((transitions) =>
        transitions.map(({ validators }) =>
          validators.filter(({ ruleKey }) => ruleKey === 'forge:expression-validator'),
        ),
      );
    const ours = (shapes: ReturnType<typeof shapeOf>[]) =>
      gatesOf(shapes.map((transitions) => transitions.filter(({ id }) => id !== '900')));
    expect(ours(names.map(shapeOf))).toEqual(ours(whole));
  });

  it('was mended with calls and answers that fit Jira’s own description', () => {
    expect(recorder.problems()).toEqual([]);
  });
});
