import type { Exported } from '../views/exported';
import { saveFile } from '../../kit/save-file';
import { paperSvg } from './paper-svg';
import { pngOf } from './png-of';

/** Saves the fishbone as a drawing that stays sharp at every size. */
export function saveSvg(exported: Exported): Promise<string> {
  const { svg } = paperSvg(exported);
  const file = new Blob([svg], { type: 'image/svg+xml' });
  return Promise.resolve(saveFile(`${exported.issue.key} fishbone.svg`, file));
}

/** Saves the fishbone as a picture for where drawings cannot be shown. */
export async function savePng(exported: Exported): Promise<string> {
  const file = await pngOf(paperSvg(exported));
  return saveFile(`${exported.issue.key} fishbone.png`, file);
}
