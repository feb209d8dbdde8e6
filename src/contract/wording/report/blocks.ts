/** A stretch of text; `href` makes it a link. */
export interface Run {
  readonly text: string;
  readonly looks?: 'strong' | 'struck';
  readonly href?: string;
}

export type Line = readonly Run[];

export interface Item {
  readonly line: Line;
  readonly beneath: readonly Item[];
}

/** What a report is made of, whatever it is written in. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'bullets'; readonly items: readonly Item[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

export const plain = (text: string): Run => ({ text });
export const strong = (text: string): Run => ({ text, looks: 'strong' });

/** One line with nothing beneath it. */
export const leaf = (...line: Line): Item => ({ line, beneath: [] });
