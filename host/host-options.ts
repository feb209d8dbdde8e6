import type { Clock } from './clock.ts';
import type { Faults } from './faults.ts';
import type { Forge } from './forge/forge.ts';
import type { Limits } from './forge/limits.ts';
import type { SqlEngine } from './forge/sql/engine.ts';
import type { StoryNotes } from './story-note.ts';

export interface HostOptions {
  /** 0 lets the system choose; taken ports are passed over. */
  port?: number;
  framePort?: number;
  /** Where the site's state lies; `:memory:` keeps nothing. */
  dataDirectory: string;
  /** Holds manifest.yml, src and the built resources. */
  appDirectory: string;
  /** Functions that were built elsewhere, by the official bundler for one. */
  functionsDirectory?: string;
  /** This host's own sources; `host` below the working directory when left out. */
  hostDirectory?: string;
  quiet?: boolean;
  machineNow?: () => number;
  /** Tighter or wider than the platform's, for a test. */
  limits?: Partial<Limits>;
  /** `skipped`: delayed events and retries come at once. */
  delays?: 'kept' | 'skipped';
  /** SQLite in the data directory when left out. */
  sqlEngine?: SqlEngine;
  setupOperation?: string;
}

export interface Host extends Pick<
  Forge,
  'site' | 'confluence' | 'events' | 'queue' | 'schedules' | 'invocations' | 'installation'
> {
  url: string;
  framesUrl: string;
  clock: Clock;
  faults: Faults;
  story: StoryNotes;
  invoke: Forge['functions']['invoke'];
  /** Ends the functions' process at once, as a platform failure would. */
  crash: () => void;
  /** Resolves when no event is queued, under way or running. */
  idle: () => Promise<void>;
  stop: () => Promise<void>;
}
