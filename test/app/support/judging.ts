import { newId, type Issue } from './analysis';
import { lastLook } from './checking';
import type { Role } from './people';
import type { Site } from './site';

interface Given {
  readonly who?: Role;
  readonly id?: string;
  readonly note?: string;
  /** The look that is judged by; the last one when left out. */
  readonly seen?: string;
}

/** Looking whether it helped, and judging it, on a site that is open by the time it is done. */
export function judgingOn(open: () => Site) {
  const look = (
    { id: issueId }: Issue,
    said: { readonly exposure?: number; readonly failures?: number } = {},
  ) =>
    open().panel('quality', 'effect.observe', {
      ...{ issueId, id: newId() },
      ...{ exposure: null, failures: null },
      ...said,
    });

  const payloadOf = async (
    { id: issueId }: Issue,
    verdict: 'effective' | 'notEffective',
    { id = newId(), note = 'The line has run without an alarm since.', seen }: Given = {},
  ) => ({
    ...{ issueId, id, verdict, note },
    seen: seen ?? (await lastLook(open(), issueId)).at,
  });

  const judge = async (
    capa: Issue,
    verdict: 'effective' | 'notEffective',
    { who = 'quality', ...given }: Given = {},
  ) => open().panel(who, 'effect.judge', await payloadOf(capa, verdict, given));

  return { look, judge, payloadOf };
}

export const refusedBecause = (reason: string) => ({ ok: false, refusal: { reason } });
