import type { Desired } from '../desired/desired';
import type { Found, FoundThing, Mapping } from '../found';
import { allOf, issueTypeOf } from '../resolve';
import type { WorkType } from '../work-type';

/** Our work types' ids, or null while one of them does not exist. */
export const ourTypeIds = ({ issueTypes }: Desired, found: Found): string[] | null =>
  allOf(issueTypes.map(({ workType }) => issueTypeOf(found, workType)?.id));

/** Work type id → what `valueOf` gives it; null while one of the two does not exist. */
export function mappingOf(
  { issueTypes }: Desired,
  found: Found,
  thingOf: (found: Found, workType: WorkType) => FoundThing | undefined,
  valueOf: (thing: FoundThing) => string,
): Mapping | null {
  const pairs = allOf(
    issueTypes.map(({ workType }) => {
      const type = issueTypeOf(found, workType);
      const thing = thingOf(found, workType);
      return type && thing && ([type.id, valueOf(thing)] as const);
    }),
  );
  return pairs && Object.fromEntries(pairs);
}

/** The part of `wanted` whose work types `mappings` does not name. */
export const lacking = (wanted: Mapping, mappings: Mapping): Mapping =>
  Object.fromEntries(Object.entries(wanted).filter(([typeId]) => !(typeId in mappings)));

export const isEmpty = (mapping: Mapping): boolean => Object.keys(mapping).length === 0;

/** Whether `copy` says the same as `original` of everything that `original` names. */
export const covers = (copy: Mapping, original: Mapping): boolean =>
  Object.entries(original).every(([typeId, value]) => copy[typeId] === value);
