import type { ComponentType } from 'react';
import { FiveWhys } from '../five-whys/five-whys';

export type ViewKey = 'whys' | 'fishbone' | 'table' | 'isIsNot';

/** One way to look at an analysis: at hand, or fetched when somebody asks for it. */
interface View {
  readonly key: ViewKey;
  readonly label: string;
  readonly content:
    | { readonly kind: 'atHand'; readonly Content: ComponentType }
    | { readonly kind: 'fetched'; readonly fetch: () => Promise<ComponentType> };
}

/** The views of one analysis, in the order in which they are offered; a new reader begins with the first. */
export const views: readonly [View, ...View[]] = [
  { key: 'whys', label: 'Whys', content: { kind: 'atHand', Content: FiveWhys } },
  {
    key: 'fishbone',
    label: 'Fishbone',
    content: {
      kind: 'fetched',
      fetch: () => import('../fishbone/fishbone').then(({ Fishbone }) => Fishbone),
    },
  },
  {
    key: 'table',
    label: 'Table',
    content: {
      kind: 'fetched',
      fetch: () => import('../cause-table/cause-table').then(({ CauseTable }) => CauseTable),
    },
  },
  {
    key: 'isIsNot',
    label: 'Is / is not',
    content: {
      kind: 'fetched',
      fetch: () => import('../is-is-not/is-is-not').then(({ IsIsNot }) => IsIsNot),
    },
  },
];
