import type { Refusal, Wire } from '../../../src/contract/wire';
import type { IssueReference } from '../../../src/domain/id';

/** How long Jira's index may need to show an issue that was made, in milliseconds. */
export const settling = 20_000;

type Make = () => Promise<Wire<IssueReference>>;

interface Looking {
  /** The issue made in an earlier try; null when none is found. */
  readonly find: () => Promise<Wire<IssueReference | null>>;
  readonly now: () => number;
}

const wait = (milliseconds: number): Refusal => ({
  code: 'busy',
  reason: 'actions.perhapsMade',
  fields: [],
  data: { retryAfterSeconds: Math.ceil(milliseconds / 1000) },
  reference: '',
});

/** After these nobody knows whether Jira made it; after any other it did not. */
const isUnclear = ({ code }: Refusal): boolean => code === 'unavailable' || code === 'unexpected';

/**
 * Makes one issue, however often it is tried. Where an answer was lost, the issue is looked for, and made again only
 * when Jira's index has had the time to show it.
 */
export function makingOnce({ find, now }: Looking): (make: Make) => Promise<Wire<IssueReference>> {
  let lostAt: number | null = null;
  let made: IssueReference | null = null;
  return async (make) => {
    if (made) return { ok: true, value: made };
    if (lostAt !== null) {
      const found = await find();
      if (!found.ok) return found;
      if (found.value) {
        made = found.value;
        return { ok: true, value: made };
      }
      const left = settling - (now() - lostAt);
      if (left > 0) return { ok: false, refusal: wait(left) };
    }
    const answer = await make();
    if (answer.ok) made = answer.value;
    else lostAt = isUnclear(answer.refusal) ? now() : lostAt;
    return answer;
  };
}
