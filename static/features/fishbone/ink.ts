/** Each colour of the picture: how the page names it, and what it is on white paper. */
const inks = {
  line: '#44546f',
  twig: '#758195',
  card: '#ffffff',
  edge: '#b3b9c4',
  text: '#172b4d',
  subtle: '#505f79',
  rootCard: '#e9f2ff',
  rootEdge: '#0c66e4',
  rootText: '#09326c',
  verified: '#216e4e',
  head: '#2c3e5d',
  headText: '#ffffff',
  bone: '#dcdfe4',
} as const;

export type Ink = keyof typeof inks;

/** A colour as the drawing names it. The stylesheet gives it a value on screen and in print. */
export const ink = (name: Ink): string => `var(--fish-${name})`;

const named: Readonly<Record<string, string>> = inks;

/** A drawing with the colours of paper in it, for where no stylesheet is. */
export const onPaper = (drawing: string): string =>
  drawing.replaceAll(/var\(--fish-(\w+)\)/g, (whole, name: string) => named[name] ?? whole);
