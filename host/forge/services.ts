import type { Faults } from '../faults.ts';
import type { Clock } from '../clock.ts';
import type { Store } from '../store/store.ts';
import type { Forge } from './forge.ts';
import { kvsService } from './kvs/kvs-service.ts';
import type { Limits } from './limits.ts';
import { modulesOf, type AppManifest } from './manifest/manifest.ts';
import type { ProxyOptions } from './proxy/proxy.ts';
import { confluenceService, jiraService } from './proxy/product-services.ts';
import { queueNames } from './queue/consumers.ts';
import { queueService } from './queue/queue-service.ts';
import type { SqlEngine } from './sql/engine.ts';
import { sqlService } from './sql/sql-service.ts';

export interface ServicesOptions {
  forge: Forge;
  manifest: AppManifest;
  store: Store;
  clock: Clock;
  faults: Faults;
  limits: Limits;
  engine: SqlEngine;
}

/** What a running function may reach, each behind the faults a test can switch on. */
export function createServices(options: ServicesOptions): ProxyOptions['services'] {
  const { forge, manifest, store, clock, faults, limits, engine } = options;
  const around = { faults, crash: forge.functions.crash };
  return {
    jira: jiraService(forge.door),
    confluence: confluenceService(forge.confluenceDoor),
    stargate: queueService({
      queue: forge.queue,
      queueNames: queueNames(manifest),
      limits,
      around,
    }),
    kvs: kvsService({ store, clock, scopes: manifest.scopes, around }),
    sql: sqlService({
      engine,
      enabled: modulesOf(manifest, 'sql').length > 0,
      limits,
      around,
    }),
  };
}
