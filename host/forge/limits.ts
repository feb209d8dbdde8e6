/** What the platform allows (developer.atlassian.com, platform quotas and limits). A test may tighten them. */
export interface Limits {
  /** For functions that answer a person: resolvers, validators, triggers. */
  functionMs: number;
  /** For consumers and schedules without timeoutSeconds. */
  asynchronousMs: number;
  requestBytes: number;
  responseBytes: number;
  eventBytes: number;
  sqlSelectMs: number;
  sqlWriteMs: number;
  sqlDdlMs: number;
  sqlRequestBytes: number;
  sqlResponseBytes: number;
  sqlWritesPerSecond: number;
  sqlDdlPerMinute: number;
}

const kib = 1024;
const mib = 1024 * kib;

export const platformLimits: Limits = {
  functionMs: 25_000,
  asynchronousMs: 55_000,
  requestBytes: 500 * kib,
  responseBytes: 5 * mib,
  eventBytes: 200 * kib,
  sqlSelectMs: 5_000,
  sqlWriteMs: 10_000,
  sqlDdlMs: 20_000,
  sqlRequestBytes: mib,
  sqlResponseBytes: 4 * mib,
  sqlWritesPerSecond: 150,
  sqlDdlPerMinute: 25,
};
