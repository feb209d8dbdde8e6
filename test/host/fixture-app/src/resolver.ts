import { makeResolver } from '@forge/resolver';
import { setTimeout as sleep } from 'node:timers/promises';
import { kvs } from '@forge/kvs';
import { callJira, whoAmI } from './jira-calls';
import { runKvs } from './kvs-calls';
import { pushEvents, readStats } from './queue-calls';
import { migrate, runSql } from './sql-calls';

interface Asked {
  payload?: unknown;
  context: unknown;
}

type Answers = Record<string, (payload: unknown) => object>;

async function forget(): Promise<object> {
  void sleep(150).then(() => kvs.set('forgotten', 'written after the end'));
  return Promise.resolve({ begun: true });
}

function spin(): never {
  for (;;);
}

function say(): object {
  console.log('plain', { a: 1 });
  console.error(new Error('told'));
  return {};
}

async function internet(): Promise<object> {
  await fetch('https://example.com/');
  return {};
}

const answers: Record<string, (asked: Asked) => object | Promise<object>> = {
  whoAmI: ({ context }) => whoAmI(context),
  callJira: ({ payload }) => callJira(payload),
  kvs: ({ payload }) => runKvs(payload),
  sql: ({ payload }) => runSql(payload),
  migrate,
  push: ({ payload }) => pushEvents(payload),
  stats: ({ payload }) => readStats(payload),
  context: ({ context }) => ({ context }),
  hang: () => new Promise(() => undefined),
  spin,
  throw: () => Promise.reject(new TypeError('The resolver broke.')),
  large: () => ({ text: 'x'.repeat(6 * 1024 * 1024) }),
  time: () => ({ now: Date.now(), date: new Date().toISOString(), given: new Date(0).getTime() }),
  internet,
  forget,
  say,
};

export const resolver = makeResolver<Answers>(answers);
