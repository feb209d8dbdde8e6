import * as z from 'zod/mini';
import type { QualityIssue } from './weight';
import type { Made } from './provisioning/made';

const ChosenOption = z.looseObject({ id: z.string() });

/** The name under which the set-up knows the chosen option; null when none or a foreign one is chosen. */
function chosen<Name extends string>(
  value: unknown,
  options: Readonly<Record<Name, string>>,
  names: readonly Name[],
): Name | null {
  const option = ChosenOption.safeParse(value);
  return (option.success && names.find((name) => options[name] === option.data.id)) || null;
}

/** What the gates read from an issue's fields, by the ids of the project's set-up. */
export function gateFields(
  made: Made,
  fields: Readonly<Record<string, unknown>>,
): Pick<QualityIssue, 'severity' | 'capaNeeded'> {
  const { severity, capaNeeded } = made.options;
  return {
    severity: chosen(fields[made.fields.severity], severity, ['minor', 'major', 'critical']),
    capaNeeded:
      chosen(fields[made.fields.capaNeeded], capaNeeded, ['yes', 'no', 'undecided']) ?? 'undecided',
  };
}
