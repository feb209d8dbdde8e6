import { memo } from 'react';
import { letterings } from '../../../src/domain/causes/fishbone/lettering';
import { type LabelBox, signWidth } from '../../../src/domain/causes/fishbone/label-box';
import type { Mark } from '../../../src/domain/causes/fishbone/skeleton';
import { type Ink, ink } from './ink';
import type { Look } from './look';
import { Sign } from './sign';

interface Style {
  readonly card: Ink | 'none';
  readonly edge: Ink;
  readonly text: Ink;
  readonly edgeWidth: number;
  readonly dashes?: string;
}

const styles: Readonly<Record<Look, Style>> = {
  plain: { card: 'card', edge: 'edge', text: 'text', edgeWidth: 1 },
  root: { card: 'rootCard', edge: 'rootEdge', text: 'text', edgeWidth: 2 },
  ruledOut: { card: 'card', edge: 'twig', text: 'subtle', edgeWidth: 1, dashes: '4 3' },
  aside: { card: 'card', edge: 'edge', text: 'subtle', edgeWidth: 1, dashes: '4 3' },
};

const markInk: Readonly<Partial<Record<Mark['kind'], Ink>>> = {
  root: 'rootText',
  verified: 'verified',
};

const { cause, mark, label: boneLabel, problem } = letterings;

interface CauseShapeProps {
  readonly box: LabelBox;
  readonly look: Look;
}

/** A cause as a card: its text, and its state in words and signs. Spaces keep apart what is read in one go. */
export const CauseShape = memo(function CauseShape({ box, look }: CauseShapeProps) {
  const { card, edge, text, edgeWidth, dashes } = styles[look];
  return (
    <>
      <rect
        width={box.width}
        height={box.height}
        rx={5}
        fill={card === 'none' ? card : ink(card)}
        stroke={ink(edge)}
        strokeWidth={edgeWidth}
        strokeDasharray={dashes}
      />
      {box.lines.map((line, index) => (
        <text
          key={line.y}
          x={line.x}
          y={line.y}
          fill={ink(text)}
          fontSize={cause.size}
          unicodeBidi="plaintext"
          textDecoration={look === 'ruledOut' ? 'line-through' : undefined}
        >
          {index === box.lines.length - 1 ? `${line.text} ` : line.text}
        </text>
      ))}
      {box.marks.map((placed) => (
        <g key={placed.kind} transform={`translate(${placed.x} ${placed.y})`}>
          <Sign kind={placed.kind} />
          <text
            x={signWidth}
            fill={ink(markInk[placed.kind] ?? text)}
            fontSize={mark.size}
            fontWeight={mark.weight}
          >
            {`${placed.text} `}
          </text>
        </g>
      ))}
    </>
  );
});

/** The name of a bone at its end. */
export const BoneShape = memo(function BoneShape({ box }: { readonly box: LabelBox }) {
  return (
    <>
      <rect width={box.width} height={box.height} rx={box.height / 2} fill={ink('bone')} />
      {box.lines.map((line) => (
        <text
          key={line.y}
          x={line.x}
          y={line.y}
          fill={ink('text')}
          fontSize={boneLabel.size}
          fontWeight={boneLabel.weight}
        >
          {line.text}
        </text>
      ))}
    </>
  );
});

/** The problem, where the fish looks ahead. */
export const HeadShape = memo(function HeadShape({ box }: { readonly box: LabelBox }) {
  const { width, height } = box;
  return (
    <>
      <path
        d={`M6 0 H${width - 6} Q${width + 16} ${height / 2} ${width - 6} ${height} H6 Q0 ${height} 0 ${height - 6} V6 Q0 0 6 0 Z`}
        fill={ink('head')}
      />
      {box.lines.map((line) => (
        <text
          key={line.y}
          x={line.x}
          y={line.y}
          fill={ink('headText')}
          fontSize={problem.size}
          unicodeBidi="plaintext"
          fontWeight={problem.weight}
        >
          {line.text}
        </text>
      ))}
    </>
  );
});
