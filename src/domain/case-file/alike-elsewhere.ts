import type { IssueReference } from '../id';

/** What an issue says of where it is. */
export interface Whereabouts {
  readonly components: readonly string[];
  readonly process: string | null;
  /** Classes of its root causes. */
  readonly classes: readonly string[];
}

export interface OtherCase extends Whereabouts {
  readonly issue: IssueReference;
  readonly summary: string;
}

/** Another case that shares something with this one, and what. */
export interface AlikeElsewhere {
  readonly issue: IssueReference;
  readonly summary: string;
  readonly components: readonly string[];
  /** Both are in this process, and their roots are of one class. */
  readonly process: { readonly name: string; readonly classes: readonly string[] } | null;
}

export const alikeLimit = 8;

const shared = (mine: readonly string[], theirs: readonly string[]): string[] =>
  mine.filter((name) => theirs.includes(name));

function alike(mine: Whereabouts, { issue, summary, ...theirs }: OtherCase): AlikeElsewhere[] {
  const components = shared(mine.components, theirs.components);
  const classes = shared(mine.classes, theirs.classes);
  const isSameProcess = mine.process !== null && mine.process === theirs.process;
  const process = isSameProcess && classes.length > 0 ? { name: mine.process, classes } : null;
  return components.length === 0 && !process ? [] : [{ issue, summary, components, process }];
}

const weightOf = ({ components, process }: AlikeElsewhere): number =>
  components.length + (process ? 1 + process.classes.length : 0);

/**
 * Cases that were where this one is: of the same component, or of the same process with a root of the same class. Those
 * that share most come first, otherwise in the given order.
 */
export const alikeElsewhere = (mine: Whereabouts, others: readonly OtherCase[]): AlikeElsewhere[] =>
  others
    .flatMap((other) => alike(mine, other))
    .toSorted((left, right) => weightOf(right) - weightOf(left))
    .slice(0, alikeLimit);
