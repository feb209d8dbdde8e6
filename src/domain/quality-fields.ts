import * as z from 'zod/mini';
import { Source, type TriageFields } from './nonconformance/triage-fields';
import type { Made } from './provisioning/made';
import type { QualityIssue } from './weight';

const ChosenOption = z.looseObject({ id: z.string() });
const Valued = z.looseObject({ value: z.string() });
const Named = z.array(z.looseObject({ name: z.string() }));
const Written = z.looseObject({ text: z.optional(z.string()), content: z.optional(z.unknown()) });

/** The name under which the set-up knows the chosen option; null when none or a foreign one is chosen. */
function chosen<Name extends string>(
  value: unknown,
  options: Readonly<Record<Name, string>>,
  names: readonly Name[],
): Name | null {
  const option = ChosenOption.safeParse(value);
  return (option.success && names.find((name) => options[name] === option.data.id)) || null;
}

/** Whether something is written in a field of paragraphs, whichever form Jira gives it in. */
function hasText(value: unknown): boolean {
  if (typeof value === 'string') return /\S/.test(value);
  if (Array.isArray(value)) return value.some(hasText);
  const node = Written.safeParse(value);
  return node.success && (hasText(node.data.text) || hasText(node.data.content));
}

const namesIn = (value: unknown): string[] => {
  const found = Named.safeParse(value);
  return found.success ? found.data.map(({ name }) => name) : [];
};

const severities = ['minor', 'major', 'critical'] as const;

function triageFields(made: Made, fields: Readonly<Record<string, unknown>>): TriageFields {
  const { options, fields: ids } = made;
  const process = Valued.safeParse(fields[ids.process]);
  return {
    source: chosen(fields[ids.source], options.source, Source.options),
    potentialSeverity: chosen(fields[ids.potentialSeverity], options.potentialSeverity, severities),
    process: process.success ? process.data.value : null,
    hasCapaReason: hasText(fields[ids.capaReason]),
    components: namesIn(fields['components']),
    versions: namesIn(fields['versions']),
  };
}

/** What the gates read from an issue's fields, by the ids of the project's set-up. */
export function gateFields(
  made: Made,
  fields: Readonly<Record<string, unknown>>,
): Pick<QualityIssue, 'severity' | 'capaNeeded' | 'triage'> {
  const { severity, capaNeeded } = made.options;
  return {
    severity: chosen(fields[made.fields.severity], severity, severities),
    capaNeeded:
      chosen(fields[made.fields.capaNeeded], capaNeeded, ['yes', 'no', 'undecided']) ?? 'undecided',
    triage: triageFields(made, fields),
  };
}

/** The ids of the fields that `gateFields` reads. */
export const gateFieldIds = ({ fields }: Made): string[] => [
  fields.severity,
  fields.capaNeeded,
  fields.source,
  fields.potentialSeverity,
  fields.process,
  fields.capaReason,
  'components',
  'versions',
];
