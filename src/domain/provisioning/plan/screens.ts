import type { Desired } from '../desired/desired';
import type { DesiredScreen, ScreenField } from '../desired/screens';
import type { Found, FoundScreen } from '../found';
import { carriesMarker, marked } from '../marker';
import { fieldOf, sameName } from '../resolve';
import { attachment, creation, present, refusal, type Step } from './step';

export const screenOf = (found: Found, key: string): FoundScreen | undefined =>
  found.screens.find(({ description }) => carriesMarker(description, key));

const idOf = (found: Found, field: ScreenField): string | undefined =>
  'own' in field ? fieldOf(found, field.own)?.id : field.system;

function planScreen(found: Found, { key, name, description, fields }: DesiredScreen): Step {
  const existing = screenOf(found, key);
  if (!existing) {
    if (found.screens.some((other) => sameName(other.name, name)))
      return refusal('screen', name, 'nameTaken');
    const text = marked(description, key);
    return creation('screen', name, { kind: 'createScreen', name, description: text });
  }
  const next = fields
    .map((field) => idOf(found, field))
    .find((id) => id === undefined || !existing.fieldIds.includes(id));
  if (fields.every((field) => existing.fieldIds.includes(idOf(found, field) ?? '')))
    return present('screen', existing.name);
  return attachment(
    'screen',
    existing.name,
    next === undefined
      ? null
      : { kind: 'addScreenField', screenId: existing.id, tabId: existing.tabId, fieldId: next },
  );
}

export const planScreens = (desired: Desired, found: Found): Step[] =>
  desired.screens.map((screen) => planScreen(found, screen));
