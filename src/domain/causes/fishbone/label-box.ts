import type { Point } from './geometry';
import { type Lettering, letterings, type WidthOf } from './lettering';
import type { Mark } from './skeleton';
import { wrap } from './wrap';

/** A piece of text within its box: where its baseline begins. */
interface PlacedText extends Point {
  readonly text: string;
}

interface PlacedMark extends PlacedText {
  readonly kind: Mark['kind'];
}

/** A text in lines with room around it, and the marks beneath. */
export interface LabelBox {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly PlacedText[];
  readonly marks: readonly PlacedMark[];
}

const pad = { x: 10, y: 7 };
/** From the top of a line to where its letters stand, as a share of their size. */
const ascent = 0.8;
/** The sign before a mark, and the room between two marks. */
export const signWidth = 15;
const betweenMarks = 10;
const emptyWidth = 72;

interface Fit {
  readonly widths: readonly number[];
  readonly most: number;
}

/** The narrowest of the widths in which the text needs no more lines than that, else the widest. */
function fitted(text: string, { widths, most }: Fit, measure: (text: string) => number): string[] {
  let lines: string[] = [];
  for (const width of widths) {
    lines = wrap(text, width, measure);
    if (lines.length <= most) break;
  }
  return lines;
}

function flowed(marks: readonly Mark[], room: number, widthOf: WidthOf): PlacedMark[] {
  let [x, y] = [0, 0];
  return marks.map(({ kind, text }) => {
    const width = signWidth + widthOf(text, 'mark');
    if (x > 0 && x + width > room) [x, y] = [0, y + letterings.mark.line];
    const placed = { kind, text, x: Math.round(x), y };
    x += width + betweenMarks;
    return placed;
  });
}

const baseline = (lettering: Lettering, index: number): number => {
  const { size, line } = letterings[lettering];
  return index * line + (line - size) / 2 + size * ascent;
};

function boxed(
  lettering: Lettering,
  texts: readonly string[],
  marks: readonly Mark[],
  widthOf: WidthOf,
): LabelBox {
  const wide = Math.max(...texts.map((text) => widthOf(text.trimEnd(), lettering)), 0);
  const markWidths = marks.map(({ text }) => signWidth + widthOf(text, 'mark'));
  const inner = Math.max(wide, ...markWidths, texts.length === 0 ? emptyWidth : 0);
  const flow = flowed(marks, inner, widthOf);
  const high = Math.max(texts.length, 1) * letterings[lettering].line;
  const lastMark = flow.at(-1);
  const marksHigh = lastMark ? lastMark.y + letterings.mark.line + 2 : 0;
  return {
    width: Math.ceil(inner) + 2 * pad.x,
    height: high + marksHigh + 2 * pad.y,
    lines: texts.map((text, index) => ({
      text,
      x: pad.x,
      y: pad.y + baseline(lettering, index),
    })),
    marks: flow.map((mark) => ({
      ...mark,
      x: mark.x + pad.x,
      y: mark.y + pad.y + high + 2 + baseline('mark', 0),
    })),
  };
}

const causeFit = { widths: [144, 184, 232, 300], most: 4 };
/** Of very many causes each takes a flat card: the picture would else be as high as a house. */
const crowdedFit = { widths: [330, 420], most: 1 };
const problemFit = { widths: [150, 200, 260, 340], most: 6 };

/** The boxes of what a fishbone says. */
export interface LabelBoxes {
  /** Its text is never cut: a long one is wider, then longer. */
  readonly cause: (text: string, marks: readonly Mark[], isCrowded: boolean) => LabelBox;
  readonly bone: (label: string) => LabelBox;
  readonly problem: (text: string) => LabelBox;
}

const mostKept = 2_000;

/** Boxes by what a font measures. A text that was measured before has the very same box again. */
export function boxesBy(widthOf: WidthOf): LabelBoxes {
  const kept = new Map<string, LabelBox>();
  const once = (name: string, make: () => LabelBox): LabelBox => {
    const found = kept.get(name);
    if (found) return found;
    if (kept.size >= mostKept) kept.clear();
    const made = make();
    kept.set(name, made);
    return made;
  };
  const boxOf = (lettering: Lettering, text: string, fit: Fit, marks: readonly Mark[] = []) =>
    boxed(
      lettering,
      fitted(text, fit, (part) => widthOf(part, lettering)),
      marks,
      widthOf,
    );
  return {
    cause: (text, marks, isCrowded) =>
      once(`cause ${isCrowded} ${marks.map((mark) => mark.kind + mark.text).join()} ${text}`, () =>
        boxOf('cause', text, isCrowded ? crowdedFit : causeFit, marks),
      ),
    bone: (label) => once(`label ${label}`, () => boxed('label', [label], [], widthOf)),
    problem: (text) => once(`problem ${text}`, () => boxOf('problem', text, problemFit)),
  };
}
