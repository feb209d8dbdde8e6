import type { Paper } from './paper-svg';

const sharpness = 2;
/** What every browser still draws, in pixels. */
const mostPixels = 64_000_000;
const longestSide = 16_000;

function loaded(address: string): Promise<HTMLImageElement> {
  return new Promise((done, fail) => {
    const image = new Image();
    image.onload = () => done(image);
    image.onerror = () => fail(new Error('The drawing could not be read.'));
    image.src = address;
  });
}

/** The drawing as pixels, twice as fine as the screen's where a browser can hold that many. */
export async function pngOf({ svg, width, height }: Paper): Promise<Blob> {
  const scale = Math.min(
    sharpness,
    Math.sqrt(mostPixels / (width * height)),
    longestSide / Math.max(width, height),
  );
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = await loaded(address);
    const sheet = document.createElement('canvas');
    sheet.width = Math.round(width * scale);
    sheet.height = Math.round(height * scale);
    sheet.getContext('2d')?.drawImage(image, 0, 0, sheet.width, sheet.height);
    const blob = await new Promise<Blob | null>((done) => sheet.toBlob(done, 'image/png'));
    if (!blob) throw new Error('The drawing is too large for a picture.');
    return blob;
  } finally {
    URL.revokeObjectURL(address);
  }
}
