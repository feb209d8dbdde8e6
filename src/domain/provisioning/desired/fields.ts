import type { Made } from '../made';
import type { WorkType } from '../work-type';
import {
  capaNeededOptions,
  dispositionOptions,
  processOptions,
  severityOptions,
  sourceOptions,
  type DesiredOption,
} from './options';

export type FieldKey = keyof Made['fields'];
export type FieldKind = 'select' | 'multiselect' | 'date' | 'paragraph';

export interface DesiredField {
  readonly key: FieldKey;
  readonly name: string;
  /** Jira shows it under the field as help; with the name it tells our field from somebody else's. */
  readonly description: string;
  readonly kind: FieldKind;
  readonly workTypes: readonly WorkType[];
  readonly options: readonly DesiredOption[];
  /** `fixed` options are read by our rules; `starting` ones are only put into an empty field. */
  readonly optionsAre: 'fixed' | 'starting' | 'none';
}

const onNonconformance: readonly WorkType[] = ['nonconformance'];
const onBoth: readonly WorkType[] = ['nonconformance', 'capa'];

const choice = (options: readonly DesiredOption[]) =>
  ({ kind: 'select', options, optionsAre: 'fixed' }) as const;
const date = { kind: 'date', options: [], optionsAre: 'none' } as const;
const paragraph = { kind: 'paragraph', options: [], optionsAre: 'none' } as const;

export const desiredFields: readonly DesiredField[] = [
  {
    key: 'source',
    name: 'Source',
    description: 'Where it came to light. Kept by Ratchet.',
    workTypes: onBoth,
    ...choice(sourceOptions),
  },
  {
    key: 'severity',
    name: 'Severity',
    description: 'How bad it is. Kept by Ratchet.',
    workTypes: onBoth,
    ...choice(severityOptions),
  },
  {
    key: 'potentialSeverity',
    name: 'Potential severity',
    description: 'How bad it could have become. Kept by Ratchet.',
    workTypes: onNonconformance,
    ...choice(severityOptions),
  },
  {
    key: 'process',
    name: 'Process',
    description: 'The process it belongs to. Kept by Ratchet.',
    workTypes: ['nonconformance', 'capa', 'improvement', 'audit'],
    kind: 'select',
    options: processOptions,
    optionsAre: 'starting',
  },
  {
    key: 'detectedOn',
    name: 'Detected on',
    description: 'The day it was noticed. Kept by Ratchet.',
    workTypes: onNonconformance,
    ...date,
  },
  {
    key: 'occurredOn',
    name: 'Occurred on',
    description: 'The day it happened, as far as known. Kept by Ratchet.',
    workTypes: onNonconformance,
    ...date,
  },
  {
    key: 'containment',
    name: 'Containment',
    description: 'What was done at once to keep it from spreading. Kept by Ratchet.',
    workTypes: onNonconformance,
    ...paragraph,
  },
  {
    key: 'disposition',
    name: 'Disposition',
    description: 'What became of what did not conform. Kept by Ratchet.',
    workTypes: onNonconformance,
    kind: 'multiselect',
    options: dispositionOptions,
    optionsAre: 'fixed',
  },
  {
    key: 'capaNeeded',
    name: 'CAPA needed',
    description: 'Whether the cause itself must be removed. Kept by Ratchet.',
    workTypes: onNonconformance,
    ...choice(capaNeededOptions),
  },
  {
    key: 'capaReason',
    name: 'Reason for the CAPA decision',
    description: 'Why a CAPA is needed, or why not. Kept by Ratchet.',
    workTypes: onNonconformance,
    ...paragraph,
  },
  {
    key: 'declineReason',
    name: 'Reason for not pursuing',
    description: 'Why it was declined or cancelled. Kept by Ratchet.',
    workTypes: onBoth,
    ...paragraph,
  },
];
