import * as z from 'zod';
import { onIssue } from '../../app/support/analysis';
import { daysPass, quiet, settingCriterion } from '../../app/support/checking';
import { decided, moved, supported, tell } from '../../app/support/complete-case';
import { judgingOn } from '../../app/support/judging';
import type { Site } from '../../app/support/site';

const Read = z.object({ id: z.string() });
const WithRoot = z.object({
  document: z.object({
    causes: z.array(z.object({ id: z.string(), root: z.optional(z.boolean()) })),
  }),
});

/** The id of an issue that a person knows by its key. */
export async function idOf(site: Site, key: string): Promise<string> {
  const read = await site.rest('quality')('GET', `/issue/${key}?fields=summary`);
  return Read.parse(read.body).id;
}

const noneThere = (candidate: { readonly kind: 'process' | 'causeClass'; readonly name: string }) =>
  ({
    kind: 'answerElsewhere',
    candidate,
    answer: 'notApplicable',
    note: 'Looked at in the review of the line.',
  }) as const;

/** What closing asks besides what the journey is about: statement, evidence, legs, risk, decision, disposition. */
export async function allElse(
  site: Site,
  issueId: string,
  legsAside?: readonly ('escape' | 'system')[],
): Promise<void> {
  const { document } = WithRoot.parse(await onIssue(site, issueId));
  const root = document.causes.find((cause) => cause.root);
  if (!root) throw new Error('No root is named');
  await supported(site, issueId, root.id, legsAside);
  await decided(site, issueId);
}

/** Says of a class of causes that it was looked for elsewhere. */
export const noneElsewhere = (site: Site, issueId: string, causeClass: string): Promise<void> =>
  tell(site, issueId, noneThere({ kind: 'causeClass', name: causeClass }));

/** The questions about a CAPA as a whole: harm by the action itself, and the other places of its process. */
export async function questionsAnswered(site: Site, capaId: string): Promise<void> {
  await tell(site, capaId, { kind: 'answerAdverseEffect', answer: 'none', note: 'Looked at it' });
  await tell(site, capaId, noneThere({ kind: 'process', name: 'Production' }));
}

/** What the effectiveness check of a CAPA asks once its action is linked: how far it holds, and what would prove it. */
export async function plannedBesides(
  site: Site,
  capaId: string,
  action: { readonly id: string; readonly key: string },
): Promise<void> {
  await tell(site, capaId, {
    kind: 'classAction',
    issue: action,
    strength: 'strong',
    suggested: null,
  });
  await tell(site, capaId, settingCriterion(quiet(site)));
  await questionsAnswered(site, capaId);
  await moved(site, action.id, ['Done']);
}

/** The window passes without anything, and somebody says so. */
export async function provedEffective(site: Site, capaId: string): Promise<void> {
  const { look, judge } = judgingOn(() => site);
  const capa = { id: capaId, key: '' };
  daysPass(site, 91);
  await look(capa);
  const answer = await judge(capa, 'effective');
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
}
