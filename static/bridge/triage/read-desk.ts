import * as z from 'zod/mini';
import type { Wire } from '../../../src/contract/wire';
import type { CaseFile } from '../../../src/domain/case-file/case-file';
import type { Made } from '../../../src/domain/provisioning/made';
import { gateFields } from '../../../src/domain/quality-fields';
import type { Choice, TriageAnswers } from '../../../src/domain/triage/answers';
import type { TriageDesk } from '../../../src/domain/triage/desk';
import { wordsIn } from '../../../src/domain/triage/paragraphs';
import { readJira } from '../jira';
import type { QualityRecord } from '../quality-issue';
import { refusalOf } from '../refusals';
import { readSetup } from '../setup';

/** An option has a value, a version or component a name. */
const Chosen = z.pipe(
  z.looseObject({
    id: z.string(),
    value: z.optional(z.string()),
    name: z.optional(z.string()),
    archived: z.optional(z.boolean()),
    disabled: z.optional(z.boolean()),
  }),
  z.transform(({ id, value, name, archived, disabled }) => ({
    choice: { id, name: value ?? name ?? id },
    isGone: archived === true || disabled === true,
  })),
);

const Asked = z.object({
  fields: z.record(z.string(), z.looseObject({ allowedValues: z.optional(z.array(z.unknown())) })),
});
const Found = z.object({ fields: z.record(z.string(), z.unknown()) });

const choicesIn = (values: unknown): Choice[] => {
  const many = z.safeParse(z.array(z.unknown()), values);
  return (many.success ? many.data : []).flatMap((value) => {
    const read = z.safeParse(Chosen, value);
    return read.success ? [read.data.choice] : [];
  });
};

const offeredIn = (values: readonly unknown[] = []): Choice[] =>
  values.flatMap((value) => {
    const read = z.safeParse(Chosen, value);
    return read.success && !read.data.isGone ? [read.data.choice] : [];
  });

function recordedIn(
  made: Made,
  fields: Readonly<Record<string, unknown>>,
  { customerFacing, lots }: CaseFile,
): TriageAnswers {
  const { severity, capaNeeded, triage } = gateFields(made, fields);
  return {
    source: triage.source,
    severity,
    potentialSeverity: triage.potentialSeverity,
    process: choicesIn([fields[made.fields.process]])[0] ?? null,
    versions: choicesIn(fields['versions']),
    components: choicesIn(fields['components']),
    lots,
    customerFacing: customerFacing ?? null,
    capaNeeded: capaNeeded === 'undecided' ? null : capaNeeded,
    capaReason: wordsIn(fields[made.fields.capaReason]),
  };
}

/** Which of Jira's fields holds which answer. */
const fieldsOf = ({ fields }: Made): readonly (readonly [keyof TriageAnswers, string])[] => [
  ['source', fields.source],
  ['severity', fields.severity],
  ['potentialSeverity', fields.potentialSeverity],
  ['process', fields.process],
  ['versions', 'versions'],
  ['components', 'components'],
  ['capaNeeded', fields.capaNeeded],
  ['capaReason', fields.capaReason],
];

/** What the report says, and what the viewer may say of it, by the screen on which it is edited. */
export async function readDesk(record: QualityRecord): Promise<Wire<TriageDesk>> {
  const setup = await readSetup(record.projectId);
  if (!setup.ok) return setup;
  const made = setup.value;
  if (!made) return { ok: false, refusal: refusalOf('refused', 'setup.missing') };
  const places = fieldsOf(made);
  const path = `/rest/api/3/issue/${record.id}`;
  const names = places.map(([, field]) => field).join(',');
  const [meta, found] = await Promise.all([
    readJira(`${path}/editmeta`, Asked),
    readJira(`${path}?fields=${names}`, Found),
  ]);
  if (!meta.ok) return meta;
  if (!found.ok) return found;
  const screen = meta.value.fields;
  const offered = (field: string): Choice[] => offeredIn(screen[field]?.allowedValues);
  const onScreen = places.filter(([, field]) => screen[field] !== undefined);
  return {
    ok: true,
    value: {
      recorded: recordedIn(made, found.value.fields, record.caseFile),
      asked: new Set(onScreen.map(([name]) => name)),
      processes: offered(made.fields.process),
      versions: offered('versions'),
      components: offered('components'),
    },
  };
}
