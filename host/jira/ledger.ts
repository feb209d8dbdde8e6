import type { Clock } from '../clock.ts';

/** Points an hour an app may spend over all its customers. */
const hourlyPoints = 65_000;

const hour = 3_600_000;

interface Refusal {
  retryAfterSeconds: number;
  /** As Jira names it in the RateLimit-Reason header, e.g. jira-burst-based. */
  reason: string;
}

/** What the app's calls cost in the running UTC hour, and the refusals a test asks for. */
export interface Ledger {
  readonly limit: number;
  points(): number;
  spend(points: number): void;
  /** Epoch milliseconds at which the count starts over. */
  resetsAt(): number;
  /** Behaves as if the hour's points were gone, until the next hour begins. */
  exhaust(): void;
  /** Refuses the next calls of the app, whatever they cost. */
  refuseNext(calls: number, refusal: Refusal): void;
  /** The refusal that meets a call now, or null when it may pass. Counts a forced refusal as used. */
  refusal(): Refusal | null;
}

export function createLedger(clock: Clock, limit = hourlyPoints): Ledger {
  let currentHour = 0;
  let spent = 0;
  let forced: { left: number; refusal: Refusal } | null = null;

  function turnHour(): void {
    const now = Math.floor(clock.now() / hour);
    if (now === currentHour) return;
    currentHour = now;
    spent = 0;
  }

  const resetsAt = () => (Math.floor(clock.now() / hour) + 1) * hour;

  return {
    limit,
    points: () => {
      turnHour();
      return spent;
    },
    spend: (points) => {
      turnHour();
      spent += points;
    },
    resetsAt,
    exhaust: () => {
      turnHour();
      spent = Math.max(spent, limit);
    },
    refuseNext: (calls, refusal) => {
      forced = { left: calls, refusal };
    },
    refusal: () => {
      turnHour();
      if (forced && forced.left > 0) {
        forced.left -= 1;
        return forced.refusal;
      }
      if (spent < limit) return null;
      return {
        retryAfterSeconds: Math.ceil((resetsAt() - clock.now()) / 1000),
        reason: 'jira-quota-global-based',
      };
    },
  };
}
