import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createClock } from './clock.ts';
import { createFaults } from './faults.ts';
import { createForge } from './forge/forge.ts';
import { lifecycleEvent } from './forge/events/lifecycle.ts';
import { platformLimits } from './forge/limits.ts';
import { readManifest } from './forge/manifest/read-manifest.ts';
import type { Host, HostOptions } from './host-options.ts';
import { createProxy } from './forge/proxy/proxy.ts';
import { buildFunctions, buildRuntime } from './forge/runtime/build-functions.ts';
import { createServices } from './forge/services.ts';
import { openSqlite } from './forge/sql/sqlite/sqlite-engine.ts';
import { createWaits } from './forge/waits.ts';
import { buildBridge } from './http/build-bridge.ts';
import { createFramesListener } from './http/frames-listener.ts';
import { lateListener } from './http/late-listener.ts';
import { listen } from './http/listen.ts';
import { createShellListener } from './http/shell-listener.ts';
import { createThemeCss } from './http/theme-css.ts';
import { openMovedClock } from './moved-clock.ts';
import { openStore } from './store/store.ts';
import { openStoryNotes } from './story-note.ts';

export type { Host, HostOptions } from './host-options.ts';

/** Starts Jira, the platform and the app on this machine. */
export async function startHost(options: HostOptions): Promise<Host> {
  const { dataDirectory, appDirectory, hostDirectory = resolve('host') } = options;
  const inMemory = dataDirectory === ':memory:';
  const folder = inMemory ? mkdtempSync(join(tmpdir(), 'forge-host-')) : resolve(dataDirectory);
  const place = (name: string) => (inMemory ? ':memory:' : join(folder, name));
  mkdirSync(folder, { recursive: true });

  const manifest = readManifest(appDirectory);
  const runtimeFolder = join(folder, 'runtime');
  buildRuntime(hostDirectory, runtimeFolder);
  const functionsFolder = resolve(options.functionsDirectory ?? join(folder, 'functions'));
  if (options.functionsDirectory === undefined) {
    buildFunctions({ manifest, appDirectory, outputDirectory: functionsFolder });
  }

  const store = openStore(place('site.db'));
  const engine = options.sqlEngine ?? openSqlite(place('app.db'));
  const clock = createClock(options.machineNow);
  const movedClock = openMovedClock(store, clock);
  const faults = createFaults();
  const limits = { ...platformLimits, ...options.limits };
  const waits = createWaits(options.delays ?? 'kept');
  const story = openStoryNotes(store);

  const [shellDoor, framesDoor, proxyDoor] = [lateListener(), lateListener(), lateListener()];
  const shell = await listen(shellDoor.listener, { port: options.port ?? 0, tries: 50 });
  const frames = await listen(framesDoor.listener, { port: options.framePort ?? 0, tries: 50 });
  const proxy = await listen(proxyDoor.listener, { port: 0 });
  const url = `http://127.0.0.1:${shell.port}`;
  // Another origin of the same site: where third-party storage is barred the frames keep theirs,
  // as the platform's frames keep their partition of it.
  const framesUrl = `http://127.0.0.1:${frames.port}`;
  const proxyUrl = `http://127.0.0.1:${proxy.port}`;

  const forge = createForge({
    manifest,
    store,
    clock,
    faults,
    limits,
    waits,
    functionsFolder,
    runtimeFolder,
    proxyUrl,
    baseUrl: url,
  });
  const { sessions, functions, events, queue, schedules } = forge;
  const services = createServices({ forge, manifest, store, clock, faults, limits, engine });
  proxyDoor.use(createProxy({ sessions, services }));
  framesDoor.use(
    createFramesListener({
      manifest,
      appDirectory,
      shellOrigin: url,
      clockAheadMs: () => clock.offset(),
      bridgeScript: buildBridge(hostDirectory),
    }),
  );
  shellDoor.use(
    createShellListener({
      forge,
      manifest,
      story,
      movedClock,
      framesOrigin: framesUrl,
      themeCss: createThemeCss(appDirectory),
      setupOperation: options.setupOperation ?? 'setup.apply',
      shellFiles: join(hostDirectory, 'shell/build'),
      reportFault: (error) => options.quiet !== true && console.error(error),
    }),
  );
  queue.resume();
  events.announce(lifecycleEvent(manifest, forge.installation));
  await events.idle();

  return {
    url,
    framesUrl,
    clock,
    faults,
    story,
    site: forge.site,
    confluence: forge.confluence,
    events,
    queue,
    schedules,
    invocations: forge.invocations,
    installation: forge.installation,
    invoke: functions.invoke,
    crash: functions.crash,
    idle: async () => {
      // What one of them does may set off the other.
      await events.idle();
      await queue.idle();
      await events.idle();
    },
    stop: async () => {
      waits.stop();
      schedules.stop();
      functions.stop();
      await Promise.all([shell.stop(), frames.stop(), proxy.stop()]);
      await engine.close();
      store.close();
      if (inMemory) rmSync(folder, { recursive: true, force: true });
    },
  };
}
