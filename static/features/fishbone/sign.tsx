import type { Mark } from '../../../src/domain/causes/fishbone/skeleton';
import { ink } from './ink';

const shapes: Readonly<Record<Mark['kind'], string>> = {
  root: 'M5 -9.5 L9.5 -5 L5 -0.5 L0.5 -5 Z',
  verified: 'M0.8 -4.8 L3.8 -1.6 L9.4 -8.6',
  ruledOut: 'M1.2 -8.8 L8.8 -1.2 M8.8 -8.8 L1.2 -1.2',
  elsewhere: 'M1.5 -8.5 H8.5 V-1.5 H1.5 Z',
};

const colours: Readonly<Record<Mark['kind'], string>> = {
  root: ink('rootEdge'),
  verified: ink('verified'),
  ruledOut: ink('subtle'),
  elsewhere: ink('subtle'),
};

/** The sign before a mark: a shape of its own for each, so that colour only repeats it. */
export const Sign = ({ kind }: { readonly kind: Mark['kind'] }) => (
  <path
    d={shapes[kind]}
    fill={kind === 'root' ? colours.root : 'none'}
    stroke={colours[kind]}
    strokeWidth={kind === 'verified' || kind === 'ruledOut' ? 2 : 1.4}
    strokeLinecap="round"
    strokeLinejoin="round"
  />
);
