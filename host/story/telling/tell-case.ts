import type { Analysis, Case } from '../case.ts';
import { calendarDay, withDays } from './days-in-words.ts';
import { answers, paragraphs } from './document.ts';
import { create, edit, link, remark, take, type Fields } from './issue-calls.ts';
import type { Happening } from './moment.ts';
import { placedWhys } from './placed-why.ts';
import { option } from './setup.ts';
import { analysisHappenings, type Record } from './tell-analysis.ts';
import { capaHappenings } from './tell-capa.ts';
import { attachFile } from './tell-file.ts';
import { sayingHappenings } from './tell-saying.ts';
import type { Teller } from './teller.ts';

const day = 24 * 60 * 60_000;

function reportedFields({ setup, now }: Teller, { words }: Record, told: Case): Fields {
  const { fields } = setup;
  const { severity, process, labels, components } = told;
  return {
    project: { key: 'PUMP' },
    issuetype: { id: setup.issueTypes.nonconformance },
    summary: told.summary,
    description: answers([
      ['What was seen', words(told.seen)],
      ['What was expected', words(told.expected)],
      ['Where', words(told.where)],
    ]),
    [fields.source]: option(setup, 'source', told.source),
    [fields.detectedOn]: calendarDay(now() - (told.detectedBefore ?? 0) * day),
    ...(severity ? { [fields.severity]: option(setup, 'severity', severity) } : {}),
    ...(process ? { [fields.process]: { value: process } } : {}),
    ...(labels ? { labels } : {}),
    ...(components ? { components: components.map((name) => ({ name })) } : {}),
  };
}

function triagedFields(teller: Teller, { words }: Record, told: Case, reportedAt: number): Fields {
  const { fields } = teller.setup;
  const { potential, occurredBefore, containment, owner, versions } = told;
  return {
    ...(versions ? { versions: versions.map((name) => ({ name })) } : {}),
    ...(owner ? { assignee: { accountId: teller.accountOf(owner) } } : {}),
    ...(potential
      ? { [fields.potentialSeverity]: option(teller.setup, 'potentialSeverity', potential) }
      : {}),
    ...(occurredBefore === undefined
      ? {}
      : { [fields.occurredOn]: calendarDay(reportedAt - occurredBefore * day) }),
    ...(containment ? { [fields.containment]: paragraphs([words(containment)]) } : {}),
  };
}

function decisions(teller: Teller, { slug, words }: Record, told: Case): Happening[] {
  const { setup } = teller;
  const { disposed, owner = told.by } = told;
  return [
    ...(disposed
      ? [
          {
            on: disposed.on,
            tell: () =>
              edit(teller, owner, slug, {
                [setup.fields.disposition]: disposed.as.map((name) =>
                  option(setup, 'disposition', name),
                ),
              }),
          },
        ]
      : []),
    ...[told.decided, told.decidedAnew]
      .filter((decision) => decision !== undefined)
      .map(({ on, capaNeeded, why }) => ({
        on,
        tell: () =>
          edit(teller, 'quality', slug, {
            [setup.fields.capaNeeded]: option(setup, 'capaNeeded', capaNeeded),
            [setup.fields.capaReason]: paragraphs([words(why)]),
          }),
      })),
  ];
}

function capas(
  teller: Teller,
  record: Record,
  slug: string,
  { problem, whys = [] }: Pick<Analysis, 'problem' | 'whys'> = {},
): Happening[] {
  const effect = problem?.what ?? '';
  return placedWhys({ path: slug, parent: null, leg: 'occurrence', effect }, whys).flatMap(
    ({ why: { capa, text }, id, leg }) =>
      capa ? capaHappenings(teller, record, { id, leg, text, problem: effect }, capa) : [],
  );
}

function endings(teller: Teller, { slug, words }: Record, { closed, declined }: Case): Happening[] {
  const happenings: Happening[] = [];
  if (declined) {
    const reason = { [teller.setup.fields.declineReason]: paragraphs([words(declined.reason)]) };
    happenings.push({
      on: declined.on,
      tell: () => take(teller, 'quality', slug, 'Decline', reason),
    });
  }
  if (closed !== undefined) {
    happenings.push({ on: closed, tell: () => take(teller, 'quality', slug, 'Close') });
  }
  return happenings;
}

/** A nonconformance from its report to where it stands now, with the CAPAs raised from it. */
export function caseHappenings(teller: Teller, told: Case): Happening[] {
  const { slug, by, owner = by, triaged, started, analysis, remarks = [], files = [] } = told;
  let reportedAt = 0;
  const words = (text: string) => withDays(text, reportedAt);
  const record: Record = {
    slug,
    words,
    dayBefore: (days) => calendarDay(reportedAt - days * day),
    dayAfter: (days) => calendarDay(reportedAt + days * day),
  };
  const report = async () => {
    reportedAt = teller.now();
    await create(teller, by, slug, reportedFields(teller, record, told));
    for (const other of told.relatesTo ?? []) await link(teller, by, 'Relates', [slug, other]);
  };
  const triage = async () => {
    await edit(teller, 'quality', slug, triagedFields(teller, record, told, reportedAt));
    await take(teller, 'quality', slug, 'Triage');
  };
  const duplicate = async () => {
    if (told.duplicates) await link(teller, 'quality', 'Duplicate', [slug, told.duplicates]);
  };
  return [
    { on: 0, tell: report },
    ...remarks.map(({ on, by: who, text }) => ({
      on,
      tell: () => remark(teller, who, slug, words(text)),
    })),
    ...(told.declined ? [{ on: told.declined.on, tell: duplicate }] : []),
    ...(triaged === undefined ? [] : [{ on: triaged, tell: triage }]),
    ...(started === undefined
      ? []
      : [{ on: started, tell: () => take(teller, owner, slug, 'Start work') }]),
    ...files.map((file) => ({ on: file.on, tell: () => attachFile(teller, slug, file) })),
    ...(analysis ? analysisHappenings(teller, record, analysis) : []),
    ...decisions(teller, record, told),
    ...sayingHappenings(teller, record, told.said ?? []),
    ...capas(teller, record, slug, analysis),
    ...endings(teller, record, told),
  ];
}
