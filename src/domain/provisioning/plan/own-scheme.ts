import type { Action, SchemeKind } from '../action';
import type { Found, SchemeUse } from '../found';
import { marked } from '../marker';
import { attachment, present, refusal, type Step } from './step';

/** Marks a project's own copy of a scheme; the id outlives a change of the project's key. */
export const copyMarker = (projectId: string): string => `project-${projectId}`;

/** What a project's own copy is called. */
export const copyText = ({ project }: Found, what: string) => ({
  name: `${project.key}: ${what} (Ratchet)`,
  description: marked(
    'This project’s own copy, so that others stay as they are.',
    copyMarker(project.id),
  ),
});

interface Wish<Scheme> {
  readonly kind: SchemeKind;
  readonly use: SchemeUse<Scheme>;
  /** Whether the project's scheme has all it needs. */
  readonly complete: boolean;
  /** Adds our part to a scheme that is the project's own. */
  readonly extend: () => Action | null;
  readonly makeCopy: () => Action | null;
  /** Whether an earlier copy still holds all that the current scheme gives the project. */
  readonly covers: (copy: Scheme) => boolean;
}

/**
 * Brings our part into a scheme that only this project uses. A shared scheme and Jira's defaults are left
 * alone: the project moves to a copy first.
 */
export function planOwnScheme<Scheme extends { readonly id: string | null; readonly name: string }>(
  found: Found,
  { kind, use, complete, extend, makeCopy, covers }: Wish<Scheme>,
): Step {
  const { current, isDefault, sharedWith, copy } = use;
  const { name } = current;
  if (complete) return present(kind, name);
  if (!isDefault && sharedWith.length === 0) return attachment(kind, name, extend(), 'ownExtended');
  if (!copy) return attachment(kind, name, makeCopy(), 'sharedCopied', sharedWith);
  if (copy.id === null || !covers(copy))
    return refusal(kind, copy.name, 'copyOutdated', sharedWith);
  const assign: Action = {
    kind: 'assignScheme',
    scheme: kind,
    schemeId: copy.id,
    projectId: found.project.id,
  };
  return attachment(kind, name, assign, 'sharedCopied', sharedWith);
}
