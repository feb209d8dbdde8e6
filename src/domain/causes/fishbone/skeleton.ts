import type { CauseId } from '../../id';

/** A word of state beneath a cause; the kind chooses the sign beside it. */
export interface Mark {
  readonly kind: 'root' | 'verified' | 'ruledOut' | 'elsewhere';
  readonly text: string;
}

/** A cause to be drawn, and those that explain it. */
export interface Limb {
  readonly id: CauseId;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly causes: readonly Limb[];
}

/** What a fishbone shows, in words, before anything has a place. */
export interface Skeleton {
  readonly problem: string;
  readonly bones: readonly {
    readonly key: string;
    readonly label: string;
    readonly causes: readonly Limb[];
  }[];
}
