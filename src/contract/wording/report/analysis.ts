import type { Instant } from '../../../domain/calendar';
import type { CauseDocument } from '../../../domain/causes/document';
import { type Block, plain } from './blocks';
import { extentBlocks, keptBlocks, riskBlocks } from './decisions';
import { isIsNotBlocks } from './is-is-not';
import { problemBlocks } from './problem';
import { issueAddress, type Reader } from './reader';
import { whyBlocks } from './whys';
import type { IssueKey } from '../../../domain/id';

interface Subject {
  readonly key: IssueKey;
  readonly summary: string;
}

function beginning(document: CauseDocument, { key, summary }: Subject, reader: Reader): Block[] {
  const href = issueAddress(reader, key);
  const { origin, template, revision } = document;
  const remarks = [
    ...(revision > 1 ? [`Revision ${revision} of the analysis.`] : []),
    ...(origin ? [`Begun with what ${origin.issue.key} had found.`] : []),
    ...(template ? [`Begun from the analysis of ${template.key}.`] : []),
  ];
  return [
    { kind: 'heading', level: 1, text: `Root cause analysis of ${key}` },
    {
      kind: 'paragraph',
      line: [href === null ? plain(key) : { text: key, href }, plain(`: ${summary.trim()}`)],
    },
    ...remarks.map((remark): Block => ({ kind: 'paragraph', line: [plain(remark)] })),
  ];
}

/** The whole analysis as a report that stands by itself. The same document and reader give the same report. */
export const analysisReport = (
  document: CauseDocument,
  subject: Subject,
  reader: Reader,
): Block[] => [
  ...beginning(document, subject, reader),
  ...problemBlocks(document.problem, reader),
  ...isIsNotBlocks(document, reader),
  ...whyBlocks(document, reader),
  ...extentBlocks(document),
  ...riskBlocks(document),
  ...keptBlocks(document, reader),
];

/** What of it stands in the issue's description: what was found and when that was, without the sheet's details. */
export const descriptionReport = (
  document: CauseDocument,
  at: Instant,
  reader: Reader,
): Block[] => [
  {
    kind: 'paragraph',
    line: [
      plain(
        `As of ${reader.day(at)}. Ratchet writes this box anew when asked to; write beside it, not in it.`,
      ),
    ],
  },
  ...problemBlocks(document.problem, reader),
  ...whyBlocks(document, reader),
  ...extentBlocks(document),
  ...riskBlocks(document),
];
