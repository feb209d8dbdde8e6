import * as z from 'zod';
import type { Clock } from '../../clock.ts';
import type { Store } from '../../store/store.ts';
import { siteAri, type Installation } from '../installation.ts';
import { modulesOf, type AppManifest, type AppModule } from '../manifest/manifest.ts';
import type { Functions, Outcome } from '../runtime/functions.ts';
import { dueAt } from './due.ts';

interface ScheduleState {
  key: string;
  interval: string;
  /** Epoch milliseconds of the site. */
  lastRunAt: number | null;
  /** It should have run by now. */
  due: boolean;
}

export interface Schedules {
  list: () => ScheduleState[];
  /** Runs one now; null for a key the manifest does not have. */
  run: (key: string) => Promise<Outcome | null>;
  /** Runs each that is due once, one after the other; answers their keys. */
  runDue: () => Promise<string[]>;
  /** Runs each by itself when it is due by the site's clock, for the first time after five minutes, as after a deployment. */
  start: () => void;
  stop: () => void;
}

export interface SchedulesOptions {
  manifest: AppManifest;
  installation: Installation;
  invoke: Functions['invoke'];
  store: Store;
  clock: Clock;
}

const minute = 60_000;

const intervalOf = ({ fields }: AppModule) => z.string().parse(fields['interval']);

export function createSchedules(options: SchedulesOptions): Schedules {
  const { manifest, installation, invoke, store, clock } = options;
  const modules = modulesOf(manifest, 'scheduledTrigger');
  const runs = store.collection<{ at: number }>('scheduleRun');
  const timers: NodeJS.Timeout[] = [];

  async function run(module: AppModule): Promise<Outcome> {
    runs.put(module.key, { at: clock.now() });
    return invoke({
      kind: 'schedule',
      functionKey: z.string().parse(module.fields.function),
      moduleKey: module.key,
      moduleType: 'scheduledTrigger',
      operation: intervalOf(module),
      user: null,
      body: {
        context: { cloudId: installation.cloudId, moduleKey: module.key },
        contextToken: siteAri(installation),
      },
    });
  }

  function stateOf(module: AppModule): ScheduleState {
    const interval = intervalOf(module);
    const lastRunAt = runs.get(module.key)?.at ?? null;
    const now = clock.now();
    return { key: module.key, interval, lastRunAt, due: dueAt(interval, lastRunAt, now) <= now };
  }

  async function runDue(): Promise<string[]> {
    const due = modules.filter((module) => stateOf(module).due);
    for (const module of due) await run(module);
    return due.map(({ key }) => key);
  }

  return {
    list: () => modules.map(stateOf),
    run: async (key) => {
      const module = modules.find((candidate) => candidate.key === key);
      return module ? run(module) : null;
    },
    runDue,
    start: () => {
      timers.push(
        setTimeout(() => {
          void runDue();
          timers.push(setInterval(() => void runDue(), minute));
        }, 5 * minute),
      );
    },
    stop: () => timers.forEach((timer) => clearInterval(timer)),
  };
}
