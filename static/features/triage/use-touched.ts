import * as z from 'zod/mini';
import { CustomerFacing, Lot } from '../../../src/domain/case-file/triage';
import { Source } from '../../../src/domain/nonconformance/triage-fields';
import { Severity } from '../../../src/domain/severity';
import type { Touched } from '../../../src/domain/triage/answers';
import { useKeptText } from '../../kit/use-kept-text';

const Choice = z.object({ id: z.string(), name: z.string() });

const Kept = z.partial(
  z.object({
    source: z.nullable(Source),
    severity: z.nullable(Severity),
    potentialSeverity: z.nullable(Severity),
    process: z.nullable(Choice),
    versions: z.array(Choice),
    components: z.array(Choice),
    lots: z.array(Lot),
    customerFacing: z.nullable(CustomerFacing),
    capaNeeded: z.nullable(z.enum(['yes', 'no'])),
    capaReason: z.string(),
  }),
);

function read(text: string): Touched {
  try {
    const kept = Kept.safeParse(JSON.parse(text));
    if (!kept.success) return {};
    // What was never touched is no member.
    return Object.fromEntries(Object.entries(kept.data).filter(([, value]) => value !== undefined));
  } catch {
    return {};
  }
}

/** What was answered and not taken yet: it outlives closing and reloading. */
export function useTouched(
  issue: string,
): [touched: Touched, touch: (more: Touched) => void, forget: () => void] {
  const [text, setText] = useKeptText(`triage.${issue}`);
  const touched = text === '' ? {} : read(text);
  return [touched, (more) => setText(JSON.stringify({ ...touched, ...more })), () => setText('')];
}
