import * as z from 'zod';
import type { Capa, CapaStep } from '../case.ts';
import { paragraphs } from './document.ts';
import { edit, remark, take } from './issue-calls.ts';
import type { Happening } from './moment.ts';
import { saveChanges } from './save-changes.ts';
import { actionHappenings } from './tell-action.ts';
import { asideChanges, verification, whysHappenings, type Record } from './tell-analysis.ts';
import { sayingHappenings } from './tell-saying.ts';
import { issueOf, type Teller } from './teller.ts';

const raised = z.object({ capa: z.object({ id: z.string(), key: z.string() }) });

/** The root cause a CAPA is raised from. */
interface Root {
  id: string;
  leg: 'occurrence' | 'escape' | 'system';
  text: string;
  /** The problem it leads to. */
  problem: string;
}

async function raise(teller: Teller, from: Record, root: Root, capa: Capa): Promise<void> {
  const { slug, by, summary, description, owner, due } = capa;
  const { id, key } = issueOf(teller, from.slug);
  const answer = await teller.ask(by, { moduleKey: 'root-cause', issueKey: key }, 'capa.raise', {
    issueId: id,
    root: root.id,
    summary,
  });
  teller.issues.set(slug, raised.parse(answer).capa);
  await edit(teller, by, slug, {
    description: paragraphs(description.map(from.words)),
    assignee: { accountId: teller.accountOf(owner) },
    duedate: from.dayAfter(due),
  });
}

function stepOf(teller: Teller, slug: string, { on, by, take: name, reason }: CapaStep): Happening {
  const fields =
    reason === undefined
      ? undefined
      : { [teller.setup.fields.declineReason]: paragraphs([reason]) };
  return { on, tell: () => take(teller, by, slug, name, fields) };
}

/** A CAPA from the click that raises it to where it stands now. */
export function capaHappenings(teller: Teller, from: Record, root: Root, capa: Capa): Happening[] {
  const { slug, owner, further = [], legsAside, actions = [], said = [], steps } = capa;
  const { remarks = [], postponed = [], checks = [] } = capa;
  const record = { ...from, slug };
  return [
    { on: capa.on, tell: () => raise(teller, from, root, capa) },
    ...further.flatMap(({ on, by, beside, whys }, index) => {
      const at = beside
        ? { parent: null, leg: 'occurrence' as const, effect: root.problem }
        : { parent: root.id, leg: root.leg, effect: root.text };
      const stem = { path: `${slug}+${index}`, by, ...at };
      return whysHappenings(teller, record, { on, stem, whys });
    }),
    ...(legsAside
      ? [
          {
            on: legsAside.on,
            tell: () =>
              saveChanges(
                teller,
                slug,
                'aside',
                asideChanges(record, legsAside.by, legsAside.asides),
              ),
          },
        ]
      : []),
    ...checks.map((check) => ({
      on: check.on,
      tell: () =>
        saveChanges(teller, slug, `check ${check.on}`, [verification(record, root, check)]),
    })),
    ...actions.flatMap((item) =>
      actionHappenings(teller, { ...record, cause: root.id, by: owner }, item),
    ),
    ...remarks.map(({ on, by, text }) => ({
      on,
      tell: () => remark(teller, by, slug, from.words(text)),
    })),
    ...postponed.map(({ on, to }) => ({
      on,
      tell: () => edit(teller, owner, slug, { duedate: from.dayAfter(to) }),
    })),
    ...sayingHappenings(teller, record, said),
    ...steps.map((step) => stepOf(teller, slug, step)),
  ];
}
