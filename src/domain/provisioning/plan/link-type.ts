import type { Desired } from '../desired/desired';
import type { DesiredLinkType } from '../desired/link-type';
import type { Found, FoundLinkType } from '../found';
import { sameName } from '../resolve';
import { creation, present, refusal, type Step } from './step';

export function linkTypeOf(found: Found, wanted: DesiredLinkType): FoundLinkType | undefined {
  return (
    found.linkTypes.find(({ id }) => id === found.recorded?.linkType.id) ??
    found.linkTypes.find(
      ({ name, inward, outward }) =>
        sameName(name, wanted.name) &&
        sameName(inward, wanted.inward) &&
        sameName(outward, wanted.outward),
    )
  );
}

export function planLinkType({ linkType }: Desired, found: Found): Step[] {
  const { name, inward, outward } = linkType;
  const existing = linkTypeOf(found, linkType);
  if (existing) return [present('linkType', existing.name)];
  if (found.linkTypes.some((other) => sameName(other.name, name)))
    return [refusal('linkType', name, 'otherDirections')];
  return [creation('linkType', name, { kind: 'createLinkType', name, inward, outward })];
}
