import fc from 'fast-check';
import { boxesBy } from '../../../../src/domain/causes/fishbone/label-box';
import { type Fishbone, layOut } from '../../../../src/domain/causes/fishbone/layout';
import type { Box, Line } from '../../../../src/domain/causes/fishbone/geometry';
import type { Limb } from '../../../../src/domain/causes/fishbone/skeleton';
import { cause } from '../writing';
import { anySkeleton, estimated, limbsOf } from './any-skeleton';

const boxesOf = ({ head, bones }: Fishbone): Box[] => [
  head,
  ...bones.flatMap((bone) => [bone, ...bone.causes]),
];

const linesOf = ({ spine, bones }: Fishbone): Line[] => [
  spine,
  ...bones.flatMap(({ line, causes }) => [
    line,
    ...causes.flatMap(({ stem, twig }) => (twig ? [stem, twig] : [stem])),
  ]),
];

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Whether a line runs through the inside of a box; to end at its edge is no crossing. */
function crosses({ from, to }: Line, box: Box): boolean {
  const inner = {
    x: box.x + 0.5,
    y: box.y + 0.5,
    right: box.x + box.width - 0.5,
    bottom: box.y + box.height - 0.5,
  };
  let [enters, leaves] = [0, 1];
  for (const [start, delta, low, high] of [
    [from.x, to.x - from.x, inner.x, inner.right],
    [from.y, to.y - from.y, inner.y, inner.bottom],
  ] as const) {
    if (delta === 0) {
      if (start <= low || start >= high) return false;
      continue;
    }
    const [one, other] = [(low - start) / delta, (high - start) / delta];
    enters = Math.max(enters, Math.min(one, other));
    leaves = Math.min(leaves, Math.max(one, other));
  }
  return enters < leaves;
}

const isWithin = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

const boxOfLine = ({ from, to }: Line): Box => ({
  x: Math.min(from.x, to.x),
  y: Math.min(from.y, to.y),
  width: Math.abs(to.x - from.x),
  height: Math.abs(to.y - from.y),
});

const pairs = <One>(all: readonly One[]): [One, One][] =>
  all.flatMap((one, index) => all.slice(index + 1).map((other): [One, One] => [one, other]));

describe('The picture of a fishbone', () => {
  it('lays no label on another', () => {
    fc.assert(
      fc.property(anySkeleton, (skeleton) => {
        const boxes = boxesOf(layOut(skeleton, boxesBy(estimated)));
        expect(pairs(boxes).filter(([one, other]) => overlap(one, other))).toEqual([]);
      }),
    );
  });

  it('draws no line through a label', () => {
    fc.assert(
      fc.property(anySkeleton, (skeleton) => {
        const fish = layOut(skeleton, boxesBy(estimated));
        const lines = linesOf(fish);
        const struck = boxesOf(fish).filter((box) => lines.some((line) => crosses(line, box)));
        expect(struck).toEqual([]);
      }),
    );
  });

  it('keeps everything inside its frame, and every letter inside its box', () => {
    fc.assert(
      fc.property(anySkeleton, (skeleton) => {
        const fish = layOut(skeleton, boxesBy(estimated));
        const all = [...boxesOf(fish), ...linesOf(fish).map(boxOfLine)];
        expect(all.filter((box) => !isWithin(box, fish.around))).toEqual([]);
        const labels = fish.bones.flatMap(({ causes }) => causes.map(({ label }) => label));
        for (const { width, height, lines, marks } of labels) {
          for (const { text, x, y } of lines) {
            const isOneLetter = Array.from(text).length === 1;
            expect(isOneLetter || x + estimated(text.trimEnd(), 'cause') <= width).toBe(true);
            expect(y).toBeLessThan(height);
          }
          for (const mark of marks) {
            expect(mark.x + 15 + estimated(mark.text, 'mark')).toBeLessThanOrEqual(width);
            expect(mark.y).toBeLessThan(height);
          }
        }
      }),
    );
  });

  it('shows every cause once, on the bone that holds it, with all its words', () => {
    fc.assert(
      fc.property(anySkeleton, (skeleton) => {
        const { bones } = layOut(skeleton, boxesBy(estimated));
        const words = (text: string) => text.split(/\s+/).join('');
        const shown = bones.map(({ key, causes }) => [
          key,
          causes
            .map(({ id, label }) => [id, words(label.lines.map(({ text }) => text).join(''))])
            .sort(),
        ]);
        const given = skeleton.bones.map(({ key, causes }) => [
          key,
          limbsOf(causes)
            .map(({ id, text }) => [id, words(text)])
            .sort(),
        ]);
        expect(shown).toEqual(given);
      }),
    );
  });

  it('hangs each cause on its effect: the stem meets the bone or the twig', () => {
    const on = ({ from, to }: Line, point: { x: number; y: number }) => {
      const share = (point.y - from.y) / (to.y - from.y);
      return (
        Math.abs(from.x + share * (to.x - from.x) - point.x) < 0.01 &&
        share > -0.001 &&
        share < 1.001
      );
    };
    fc.assert(
      fc.property(anySkeleton, (skeleton) => {
        const fish = layOut(skeleton, boxesBy(estimated));
        const placeOf = new Map(
          fish.bones.flatMap(({ causes }) => causes.map((one) => [one.id, one])),
        );
        const check = (limbs: readonly Limb[], line: Line | null | undefined) => {
          for (const { id, causes } of limbs) {
            const place = placeOf.get(id);
            expect(line && place && on(line, place.stem.to)).toBe(true);
            check(causes, place?.twig);
          }
        };
        for (const [index, { causes }] of skeleton.bones.entries())
          check(causes, fish.bones[index]?.line);
      }),
    );
  });

  it('moves nothing to another bone or side, and nothing past its neighbour, when a leaf is added', () => {
    const grownBy = (limbs: readonly Limb[], at: number, counter = { left: at }): Limb[] =>
      limbs.map((limb) => {
        const isHere = counter.left === 0;
        counter.left -= 1;
        const causes = grownBy(limb.causes, at, counter);
        const leaf: Limb = { id: cause('freshleaf'), text: 'A new one', marks: [], causes: [] };
        return { ...limb, causes: isHere ? [...causes, leaf] : causes };
      });
    const order = (fish: Fishbone) =>
      fish.bones.map(({ key, causes }) => ({
        key,
        inOrder: causes
          .filter(({ id }) => id !== 'freshleaf')
          .toSorted((a, b) => a.y - b.y)
          .map(({ id, y }) => `${id} ${y < 0 ? 'above' : 'beneath'}`),
      }));
    fc.assert(
      fc.property(anySkeleton, fc.nat(60), (skeleton, at) => {
        const counter = { left: at };
        const bones = skeleton.bones.map((bone) => ({
          ...bone,
          causes: grownBy(bone.causes, at, counter),
        }));
        expect(order(layOut({ ...skeleton, bones }, boxesBy(estimated)))).toEqual(
          order(layOut(skeleton, boxesBy(estimated))),
        );
      }),
    );
  });

  it('is the same each time', () => {
    fc.assert(
      fc.property(anySkeleton, (skeleton) => {
        expect(layOut(skeleton, boxesBy(estimated))).toEqual(
          layOut(structuredClone(skeleton), boxesBy(estimated)),
        );
      }),
    );
  });
});
