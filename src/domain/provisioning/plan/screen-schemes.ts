import type { Desired } from '../desired/desired';
import type { DesiredScreenScheme } from '../desired/screens';
import type { Found, FoundThing } from '../found';
import { carriesMarker, marked } from '../marker';
import { sameName } from '../resolve';
import type { WorkType } from '../work-type';
import { screenOf } from './screens';
import { creation, present, refusal, type Step } from './step';

const markerKey = (workType: WorkType) => `screens-${workType}`;

export const screenSchemeOf = (found: Found, workType: WorkType): FoundThing | undefined =>
  found.screenSchemes.find(({ description }) => carriesMarker(description, markerKey(workType)));

function planScreenScheme(found: Found, scheme: DesiredScreenScheme): Step {
  const { workType, name, description } = scheme;
  const existing = screenSchemeOf(found, workType);
  if (existing) return present('screenScheme', existing.name);
  if (found.screenSchemes.some((other) => sameName(other.name, name)))
    return refusal('screenScheme', name, 'nameTaken');
  const create = screenOf(found, scheme.create);
  const whole = screenOf(found, scheme.whole);
  return creation(
    'screenScheme',
    name,
    create && whole
      ? {
          kind: 'createScreenScheme',
          name,
          description: marked(description, markerKey(workType)),
          createScreenId: create.id,
          wholeScreenId: whole.id,
        }
      : null,
  );
}

export const planScreenSchemes = (desired: Desired, found: Found): Step[] =>
  desired.screenSchemes.map((scheme) => planScreenScheme(found, scheme));
