/** The kinds of text in the picture. */
export type Lettering = 'cause' | 'mark' | 'label' | 'problem';

/** Sizes in CSS pixels at 100 %. */
export const letterings: Readonly<
  Record<Lettering, { readonly size: number; readonly line: number; readonly weight: number }>
> = {
  cause: { size: 13, line: 17, weight: 400 },
  mark: { size: 12, line: 16, weight: 500 },
  label: { size: 14, line: 18, weight: 600 },
  problem: { size: 14, line: 19, weight: 600 },
};

/** How wide a text is, in CSS pixels at 100 %: whoever has a font measures, others estimate. */
export type WidthOf = (text: string, lettering: Lettering) => number;
