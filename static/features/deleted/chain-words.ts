import type { GoneRecord } from './ports';

type Chain = GoneRecord['chains']['causes'];

const entries = (count: number): string =>
  count === 1 ? '1 entry' : `${count} entries, each sealed to the one before it`;

/** Whether a history is what it was when the issue was noticed to be gone; null where there was none. */
export function chainWords(what: string, chain: Chain): string | null {
  switch (chain.kind) {
    case 'empty':
      return null;
    case 'sound':
      return `${what}: whole, ${entries(chain.length)}.`;
    case 'broken':
      return `${what}: does not fit together at entry ${chain.seq}. It was changed from outside; ask your Jira admin to compare it with an exported copy.`;
  }
}
