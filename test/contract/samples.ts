import type { adminContract } from '../../src/contract/admin';
import type { deletedOperations } from '../../src/contract/deleted';
import type { panelContract } from '../../src/contract/panel';
import type { policyOperations } from '../../src/contract/policy';
import { emptyCaseFile } from '../../src/domain/case-file/case-file';
import { storedCaseOf } from '../../src/domain/case-file/stored';
import { usualPolicy } from '../../src/domain/gate/policy';
import { storedPolicyOf } from '../../src/domain/gate/policy/stored';
import { storedOf } from '../../src/domain/causes/stored-of';
import { ada, sound } from '../domain/causes/writing';
import { longLog } from '../domain/record/logging';

type OperationName =
  | keyof typeof panelContract
  | keyof typeof policyOperations
  | keyof typeof deletedOperations
  | keyof typeof adminContract;

const { entries } = longLog(2);
const stored = storedOf(sound, 2, entries[1]?.digest ?? '');
const caseFile = storedCaseOf({ ...emptyCaseFile, lots: ['L77'] }, 1, entries[0]?.digest ?? '');
const reword = { kind: 'reword', id: 'seal02', text: 'The seal is brittle' };

const policy = {
  ...usualPolicy,
  preset: 'light' as const,
  qualityManagers: [ada],
};
const storedPolicy = storedPolicyOf(policy, 1, entries[0]?.digest ?? '');
const easing = { kind: 'except', rule: 'E4', level: 'warn', reason: 'Two people', until: null };

const lastState = {
  project: '10000',
  key: 'PUMP-42',
  summary: 'Seals leak at 95 °C',
  typeName: 'Nonconformance',
  status: 'Triaged',
  isRestricted: false,
};
const notice = { by: 'event', who: ada, at: '2026-03-02T09:30:00.000Z' };
const gonePlace = { goneAt: '2026-03-02T09:30:04.000Z', issue: '10042' };
const soundChain = { kind: 'sound', length: 2, head: entries[1]?.digest };

/** A payload and an answer for each operation, as they cross the bridge. */
export const samples: Record<OperationName, { input: unknown; output: unknown }> = {
  'causes.save': {
    input: { issueId: '10042', seen: 2, commands: [{ id: 'command3', command: reword }] },
    output: { stored, unapplied: [{ id: 'command3', reason: 'causeMissing' }] },
  },
  'causes.settle': {
    input: { issueId: '10042', choice: 'adopt' },
    output: { stored },
  },
  'causes.history': {
    input: { issueId: '10042', before: null },
    output: {
      entries,
      more: false,
      chain: { kind: 'sound', length: 2, head: entries[1]?.digest },
      issue: 'same',
    },
  },
  'causes.compare': {
    input: { issueId: '10042' },
    output: {
      recorded: sound,
      found: sound,
      lastChange: { by: ada, at: '2026-03-02T09:30:00.000Z' },
    },
  },
  'actions.link': {
    input: { issueId: '10042', cause: 'seal02', action: 'PUMP-51' },
    output: { stored },
  },
  'actions.unlink': {
    input: { issueId: '10042', cause: 'seal02', actionId: '10051' },
    output: { stored },
  },
  'actions.planDocument': {
    input: { issueId: '10042', id: 'command4', actionId: '10051', page: '65601' },
    output: { stored: caseFile },
  },
  'case.history': {
    input: { issueId: '10042', before: 12 },
    output: { entries, more: true, chain: { kind: 'broken', seq: 1 }, issue: 'behind' },
  },
  'case.save': {
    input: { issueId: '10042', id: 'command3', command: { kind: 'listLots', lots: ['L77'] } },
    output: { stored: caseFile },
  },
  'case.restore': { input: { issueId: '10042' }, output: { stored: null } },
  'case.relate': {
    input: {
      issueId: '10042',
      id: 'command3',
      other: 'PUMP-12',
      relation: 'recurrence',
      verdict: 'confirmed',
      note: '',
    },
    output: { stored: caseFile, capas: [{ id: '10050', key: 'PUMP-50' }] },
  },
  'effect.count': {
    input: {
      issueId: '10042',
      measure: {
        kind: 'count',
        what: 'Nonconformances of final assembly',
        jql: 'issuetype = Nonconformance',
        where: 'project',
        by: 'created',
      },
      from: '2026-01-01',
      to: '2026-03-01',
    },
    output: { events: 1, issues: ['PUMP-7'], since: '2025-06-01' },
  },
  'effect.observe': {
    input: { issueId: '10042', id: 'command3', exposure: 100, failures: null },
    output: { stored: caseFile },
  },
  'effect.judge': {
    input: {
      issueId: '10042',
      id: 'command3',
      verdict: 'notEffective',
      note: 'Two more leaked in March.',
      seen: '2026-03-02T09:30:00.000Z',
    },
    output: { stored: caseFile, revision: 2 },
  },
  'effect.revise': { input: { issueId: '10042' }, output: { revision: 2 } },
  'capa.raise': {
    input: { issueId: '10042', root: 'seal02', summary: 'Seals that stand 95 °C' },
    output: { capa: { id: '10050', key: 'PUMP-50' } },
  },
  'policy.read': {
    input: { projectId: '10000', before: 3 },
    output: {
      policy,
      entries,
      more: true,
      chain: { kind: 'sound', length: 2, head: entries[1]?.digest },
      shown: 'same',
    },
  },
  'policy.change': {
    input: { projectId: '10000', id: 'command3', command: easing },
    output: { stored: storedPolicy },
  },
  'policy.restore': { input: { projectId: '10000' }, output: { stored: null } },
  'deleted.list': {
    input: { projectId: '10000', before: gonePlace },
    output: {
      issues: [{ ...gonePlace, last: lastState, notice }],
      restricted: 1,
      next: gonePlace,
    },
  },
  'deleted.read': {
    input: { projectId: '10000', issueId: '10042' },
    output: {
      tombstone: {
        issue: '10042',
        last: lastState,
        notice: { by: 'search' },
        heads: { causes: { seq: 2, digest: entries[1]?.digest }, case: null },
      },
      causes: sound,
      caseFile: null,
      caseEntries: entries,
      chains: { causes: soundChain, case: { kind: 'empty' }, tombstone: soundChain },
    },
  },
  'setup.plan': {
    input: { projectId: '10000' },
    output: {
      projectKey: 'PUMP',
      steps: [
        { kind: 'field', name: 'Severity', action: 'create', why: 'missing', shared: ['LINE'] },
      ],
      possible: true,
    },
  },
  'setup.apply': { input: { projectId: '10000' }, output: { jobId: 'setup10000' } },
  'setup.status': {
    input: { projectId: '10000' },
    output: {
      state: 'running',
      jobId: 'setup10000',
      done: 3,
      total: 41,
      at: { kind: 'field', name: 'Severity', action: 'create', why: 'missing', shared: [] },
      waitingUntil: '2026-03-02T09:30:00.000Z',
    },
  },
};

/** Parts of the samples that may hold anything. */
export const openPaths: ReadonlySet<string> = new Set([
  '.entries[].command',
  '.caseEntries[].command',
]);
