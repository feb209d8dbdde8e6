import * as z from 'zod';
import type { Clock } from '../../clock.ts';
import type { Store } from '../../store/store.ts';
import { siteAri, type Installation } from '../installation.ts';
import { modulesOf, type AppManifest, type AppModule } from '../manifest/manifest.ts';
import type { Functions, Outcome } from '../runtime/functions.ts';

interface ScheduleState {
  key: string;
  interval: string;
  /** Epoch milliseconds of the site. */
  lastRunAt: number | null;
}

export interface Schedules {
  list: () => ScheduleState[];
  /** Runs one now; null for a key the manifest does not have. */
  run: (key: string) => Promise<Outcome | null>;
  /** Runs each by itself at its interval, the first time after five minutes, as after a deployment. */
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
const everyMs: Record<string, number> = {
  fiveMinute: 5 * minute,
  hour: 60 * minute,
  day: 24 * 60 * minute,
  week: 7 * 24 * 60 * minute,
};

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

  function startOne(module: AppModule): void {
    timers.push(
      setTimeout(() => {
        void run(module);
        timers.push(setInterval(() => void run(module), everyMs[intervalOf(module)] ?? minute));
      }, 5 * minute),
    );
  }

  return {
    list: () =>
      modules.map((module) => ({
        key: module.key,
        interval: intervalOf(module),
        lastRunAt: runs.get(module.key)?.at ?? null,
      })),
    run: async (key) => {
      const module = modules.find((candidate) => candidate.key === key);
      return module ? run(module) : null;
    },
    start: () => modules.forEach(startOne),
    stop: () => timers.forEach((timer) => clearInterval(timer)),
  };
}
