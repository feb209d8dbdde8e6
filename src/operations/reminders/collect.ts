import type { Day } from '../../domain/calendar';
import type { Made } from '../../domain/provisioning/made';
import { dueLines } from '../../domain/reminders/due-lines';
import { accepted } from '../../domain/result';
import type { FromJira } from '../ports';
import type { ActionReader } from '../ports/action-answers';
import type { CasePage, DigestProgresses, DueLines, OpenCases } from '../ports/reminders';
import { openCasesOf } from './open-cases';
import type { RoundBudget } from './round-budget';

export interface CollectPorts {
  readonly openCases: OpenCases;
  readonly actions: ActionReader;
  readonly lines: DueLines;
  readonly progresses: DigestProgresses;
}

/** One page of cases: what waits in them is put aside, and where the next page begins is answered. */
async function collectPage(
  { openCases, actions, lines }: CollectPorts,
  made: Made,
  day: Day,
  from: string | null,
): FromJira<CasePage['next']> {
  const page = await openCases.page(made, from);
  if (!page.ok) return page;
  const cases = await openCasesOf(actions, made, page.value.cases);
  if (!cases.ok) return cases;
  const due = cases.value.flatMap((each) => dueLines({ case: each, today: day }));
  await lines.put(made.projectId, day, due);
  return accepted(page.value.next);
}

/**
 * Collects what waits in a project, from where an earlier run stopped. Answers whether all of it is there; a run whose
 * budget is spent leaves the rest to the next one. A page that is collected twice is there once.
 */
export async function collect(
  ports: CollectPorts,
  made: Made,
  { day, from }: { readonly day: Day; readonly from: string | null },
  budget: RoundBudget,
): FromJira<boolean> {
  const { projectId } = made;
  let at = from;
  do {
    if (!budget.allowsPage()) return accepted(false);
    const next = await collectPage(ports, made, day, at);
    if (!next.ok) return next;
    at = next.value;
    await ports.progresses.save(
      projectId,
      at === null ? { day, step: 'telling' } : { day, step: 'collecting', from: at },
    );
  } while (at !== null);
  return accepted(true);
}
