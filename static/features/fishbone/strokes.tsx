import { memo } from 'react';
import type { Line } from '../../../src/domain/causes/fishbone/geometry';
import type { Fishbone } from '../../../src/domain/causes/fishbone/layout';
import { ink } from './ink';

const short = (value: number): number => Math.round(value * 10) / 10;

const drawn = (lines: readonly Line[]): string =>
  lines
    .map(({ from, to }) => `M${short(from.x)} ${short(from.y)}L${short(to.x)} ${short(to.y)}`)
    .join('');

/** Spine, bones and twigs: three strokes, however many causes there are. */
export const Strokes = memo(function Strokes({ fish }: { readonly fish: Fishbone }) {
  const { spine, bones } = fish;
  const causes = bones.flatMap((bone) => bone.causes);
  const twigs = causes.flatMap(({ stem, twig }) => (twig ? [stem, twig] : [stem]));
  const { x, y } = spine.from;
  return (
    <g fill="none" strokeLinecap="round" strokeLinejoin="round">
      <path d={drawn(twigs)} stroke={ink('twig')} strokeWidth={1.25} />
      <path d={drawn(bones.map(({ line }) => line))} stroke={ink('line')} strokeWidth={2} />
      <path
        d={`${drawn([spine])}M${x - 12} ${y - 12}L${x} ${y}L${x - 12} ${y + 12}`}
        stroke={ink('line')}
        strokeWidth={3.5}
      />
    </g>
  );
});
