import { desired } from '../../domain/provisioning/desired/desired';
import type { Made } from '../../domain/provisioning/made';
import { workTypes } from '../../domain/provisioning/work-type';

type Offered = Readonly<Record<string, readonly string[]>>;

/** The ids of fields that a work type asks for when it is created, as wanted. */
function wantedFields(made: Made, createScreen: string): string[] {
  const screen = desired.screens.find(({ key }) => key === createScreen);
  return (screen?.fields ?? []).flatMap((field) => ('own' in field ? made.fields[field.own] : []));
}

/** What Jira does not offer although the set-up is through: names of work types and ids of fields. */
export function notOffered(made: Made, offered: Offered): string[] {
  return workTypes.flatMap((workType) => {
    const scheme = desired.screenSchemes.find((wanted) => wanted.workType === workType);
    const fields = offered[made.issueTypes[workType]];
    if (!fields || !scheme) return [workType];
    return wantedFields(made, scheme.create).filter((id) => !fields.includes(id));
  });
}
