import type { SentCommand } from '../../../src/contract/causes';
import { apply } from '../../../src/domain/causes/apply';
import type { CauseDocument } from '../../../src/domain/causes/document';
import type { Giver } from '../../../src/domain/record/giver';
import { sizeIn } from '../../../src/domain/causes/room';
import { propertyLimit } from '../../../src/domain/causes/stored';
import type { CommandId } from '../../../src/domain/id';
import type { Pending } from './pending';

/** Which changes the issue has room for, and which have to wait until there is more. */
export interface Fitting {
  readonly fits: readonly SentCommand[];
  readonly tooMuch: readonly SentCommand[];
}

/**
 * Parts what waits, in its order. What makes the analysis smaller always fits; what stands on something that
 * has no room waits with it; what applies nowhere goes to the log to be judged. `refused` are those the log
 * alone found too large.
 */
export function fitting(
  recorded: CauseDocument,
  { commands, tried }: Pending,
  refused: ReadonlySet<CommandId>,
  by: Giver,
): Fitting {
  const fits: SentCommand[] = [];
  const tooMuch: SentCommand[] = [];
  let document = recorded;
  let whole = recorded;
  let size = sizeIn(recorded);
  for (const sent of commands) {
    const after = apply(document, sent.command, by);
    const inWhole = apply(whole, sent.command, by);
    if (inWhole.ok) whole = inWhole.value;
    if (!after.ok) {
      (inWhole.ok ? tooMuch : fits).push(sent);
      continue;
    }
    const larger = sizeIn(after.value);
    const mayBeOnRecord = tried.has(sent.id);
    const hasRoom = larger <= propertyLimit || larger <= size || mayBeOnRecord;
    if (!hasRoom || refused.has(sent.id)) {
      tooMuch.push(sent);
      continue;
    }
    fits.push(sent);
    document = after.value;
    size = larger;
  }
  return { fits, tooMuch };
}
