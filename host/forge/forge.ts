import type { Clock } from '../clock.ts';
import type { Faults } from '../faults.ts';
import { openConfluenceSite, type ConfluenceSite } from '../confluence/site.ts';
import { openJiraSite, type JiraSite } from '../jira/site.ts';
import type { Store } from '../store/store.ts';
import { createProductEvents, type ProductEvents } from './events/product-events.ts';
import { createBridgeCalls, type BridgeCalls } from './frames/bridge-calls.ts';
import { createOpenFrames, type OpenFrames } from './frames/open-frames.ts';
import { installedApp } from './installed-app.ts';
import { openInstallation, type Installation } from './installation.ts';
import { createInvocationLog, type InvocationLog } from './invocations.ts';
import { createConfluenceDoor, type ConfluenceDoor } from './confluence-door.ts';
import { createJiraDoor, type JiraDoor } from './jira-door.ts';
import type { Limits } from './limits.ts';
import type { AppManifest } from './manifest/manifest.ts';
import { createConsumers } from './queue/consumers.ts';
import { createEventQueue, type EventQueue } from './queue/event-queue.ts';
import { createFunctions, type Functions } from './runtime/functions.ts';
import { createSchedules, type Schedules } from './schedules/schedules.ts';
import { createSessions, type Sessions } from './sessions.ts';
import { createValidators } from './validators.ts';
import type { Waits } from './waits.ts';

export interface ForgeOptions {
  manifest: AppManifest;
  store: Store;
  clock: Clock;
  faults: Faults;
  limits: Limits;
  waits: Waits;
  /** Holds the app's bundles. */
  functionsFolder: string;
  /** Holds the process they run in. */
  runtimeFolder: string;
  proxyUrl: string;
  baseUrl: string;
}

/** The platform around one installed app, and the Jira it is installed in. */
export interface Forge {
  site: JiraSite;
  confluence: ConfluenceSite;
  installation: Installation;
  sessions: Sessions;
  functions: Functions;
  invocations: InvocationLog;
  events: ProductEvents;
  queue: EventQueue;
  schedules: Schedules;
  door: JiraDoor;
  confluenceDoor: ConfluenceDoor;
  frames: OpenFrames;
  bridge: BridgeCalls;
}

export function createForge(options: ForgeOptions): Forge {
  const { manifest, store, clock, faults, limits, waits, proxyUrl, baseUrl } = options;
  const { functionsFolder, runtimeFolder } = options;
  const installation = openInstallation(store, manifest);
  const sessions = createSessions();
  const invocations = createInvocationLog(clock);
  const functions = createFunctions({
    manifest,
    installation,
    limits,
    clock,
    sessions,
    log: invocations,
    functionsFolder,
    runtimeFolder,
    proxyUrl,
  });
  const { invoke } = functions;
  const events = createProductEvents({ manifest, invoke, limits, waits });
  const site = openJiraSite({
    store,
    clock,
    app: installedApp(manifest, installation),
    announce: events.announce,
    runValidator: createValidators(manifest, invoke),
    baseUrl,
    cloudId: installation.cloudId,
  });
  const around = { faults, crash: functions.crash };
  const door = createJiraDoor(site, around);
  const confluence = openConfluenceSite(site);
  const confluenceDoor = createConfluenceDoor(confluence, around);
  const consume = createConsumers({ manifest, invoke, waits });
  return {
    site,
    confluence,
    installation,
    sessions,
    functions,
    invocations,
    events,
    queue: createEventQueue({ store, waits, consume }),
    schedules: createSchedules({ manifest, installation, invoke, store, clock }),
    door,
    confluenceDoor,
    frames: createOpenFrames(),
    bridge: createBridgeCalls({
      site,
      installation,
      doors: { jira: door, confluence: confluenceDoor },
      invoke,
      limits,
    }),
  };
}
