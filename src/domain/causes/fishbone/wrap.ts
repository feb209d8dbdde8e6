type Measure = (text: string) => number;

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** As many letters of a word as fit, at least one; a letter keeps its accents, an emoji all its parts. */
function broken(word: string, width: number, measure: Measure): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const { segment: letter } of letters.segment(word)) {
    if (piece !== '' && measure(piece + letter) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}

function wrapLine(text: string, width: number, measure: Measure): string[] {
  const space = measure(' ');
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const wide = measure(word);
    if (line !== '' && taken + space + wide <= width) {
      line += ` ${word}`;
      taken += space + wide;
      continue;
    }
    if (line !== '') lines.push(`${line} `);
    const pieces = wide > width ? broken(word, width, measure) : [word];
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
    taken = pieces.length === 1 ? wide : measure(line);
  }
  return line === '' ? lines : [...lines, line];
}

/**
 * The text in lines no wider than `width`, as far as letters allow. Its own line breaks stay. A line that ends between
 * two words ends in a space: put together, the lines are the text again.
 */
export const wrap = (text: string, width: number, measure: Measure): string[] =>
  text
    .trim()
    .split('\n')
    .flatMap((line, index, { length }) => {
      const lines = wrapLine(line, width, measure);
      const last = lines.at(-1);
      return last === undefined || index === length - 1
        ? lines
        : [...lines.slice(0, -1), `${last} `];
    });
