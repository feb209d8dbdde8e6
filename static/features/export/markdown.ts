import { markdownOf } from '../../../src/contract/wording/markdown/markdown-of';
import { analysisReport } from '../../../src/contract/wording/report/analysis';
import { saveFile } from '../../kit/save-file';
import type { Exported } from '../views/exported';
import { readerFor } from './reader-for';

/** The analysis in Markdown, with the names that its people have now. */
async function inMarkdown({ document, issue, sources }: Exported): Promise<string> {
  return markdownOf(analysisReport(document, issue, await readerFor(document, sources)));
}

export async function saveMarkdown(exported: Exported): Promise<string> {
  const markdown = new Blob([await inMarkdown(exported)], { type: 'text/markdown' });
  return saveFile(`${exported.issue.key} analysis.md`, markdown);
}

export async function copyMarkdown(exported: Exported): Promise<string> {
  await navigator.clipboard.writeText(await inMarkdown(exported));
  return 'Copied. It can be pasted wherever Markdown is understood.';
}
