import type { Fishbone } from '../../../src/domain/causes/fishbone/layout';
import { BoneShape, CauseShape, HeadShape } from './shapes';
import type { Drawable } from './skeleton-of';
import { Strokes } from './strokes';

interface PaperFishProps {
  readonly fish: Fishbone;
  readonly drawable: Drawable;
  readonly title: string;
  /** The picture in sentences, for whoever cannot see it. */
  readonly description: string;
  readonly fontFamily: string;
}

const at = ({ x, y }: { readonly x: number; readonly y: number }) => `translate(${x} ${y})`;

/** The fishbone as it stands in a report: nothing to press, and all it needs within itself. */
export function PaperFish({ fish, drawable, title, description, fontFamily }: PaperFishProps) {
  const { x, y, width, height } = fish.around;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      role="img"
      viewBox={`${x} ${y} ${width} ${height}`}
      width={width}
      height={height}
      fontFamily={fontFamily}
    >
      <title>{title}</title>
      <desc>{description}</desc>
      <rect x={x} y={y} width={width} height={height} fill="#ffffff" />
      <Strokes fish={fish} />
      <g transform={at(fish.head)}>
        <HeadShape box={fish.head.label} />
      </g>
      {fish.bones.map((bone) => (
        <g key={bone.key}>
          <g transform={at(bone)}>
            <BoneShape box={bone.label} />
          </g>
          {bone.causes.map((cause) => (
            <g key={cause.id} transform={at(cause)}>
              <CauseShape box={cause.label} look={drawable.looks.get(cause.id) ?? 'plain'} />
            </g>
          ))}
        </g>
      ))}
    </svg>
  );
}
