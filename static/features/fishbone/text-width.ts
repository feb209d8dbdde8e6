import { letterings, type WidthOf } from '../../../src/domain/causes/fishbone/lettering';

/** The family of fonts the page is written in. */
export const fontFamily = (): string => getComputedStyle(document.body).fontFamily;

/** Measures as this browser draws. Words come again and again, so each is measured once. */
export function measuredIn(family: string): WidthOf {
  const pen = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, lettering) => {
    const { size, weight } = letterings[lettering];
    const name = `${weight} ${size} ${text}`;
    const found = known.get(name);
    if (found !== undefined) return found;
    if (!pen) return text.length * size * 0.6;
    pen.font = `${weight} ${size}px ${family}`;
    const { width } = pen.measureText(text);
    known.set(name, width);
    return width;
  };
}
