import { DueKind, type DueLine } from '../../../domain/reminders/due-line';
import { listedOf, type Digest } from '../../../domain/reminders/digest';
import { htmlEscaped as escaped } from '../html-escaped';
import { listed } from '../listed';
import { countWords, lineSentence } from './line-sentence';

/** What a mail says, in both of the forms Jira sends. */
export interface Mail {
  readonly subject: string;
  readonly textBody: string;
  readonly htmlBody: string;
}

interface Place {
  readonly projectKey: string;
  /** Of the site, without a slash at its end. */
  readonly address: string;
}

interface Part {
  readonly heading: string;
  readonly lines: readonly DueLine[];
}

const things = (count: number): string => (count === 1 ? '1 thing waits' : `${count} things wait`);

function subjectOf({ own, passedOn, project }: Digest, projectKey: string): string {
  if (own.length > 0) return `${things(own.length)} for you in ${projectKey}`;
  if (passedOn.length > 0) {
    const was = passedOn.length === 1 ? '1 thing was' : `${passedOn.length} things were`;
    return `${was} passed on to you in ${projectKey}`;
  }
  return `${things(project?.length ?? 0)} in ${projectKey}`;
}

function partsOf(digest: Digest): Part[] {
  const { own, passedOn } = listedOf(digest);
  return [
    { heading: own.length === 1 ? 'This waits for you:' : 'These wait for you:', lines: own },
    { heading: 'Passed on to you, because it has waited for a while:', lines: passedOn },
  ].filter(({ lines }) => lines.length > 0);
}

function overview({ project }: Digest, projectKey: string): string[] {
  if (project === null || project.length === 0) return [];
  const counts = DueKind.options.flatMap((kind) => {
    const count = project.filter((line) => line.kind === kind).length;
    return count === 0 ? [] : countWords(kind, count);
  });
  return [`In all of ${projectKey} ${things(project.length)}: ${listed(counts)}.`];
}

const closing =
  'Ratchet sends this once a day, on working days. Who is told when is set on the project’s Quality page, under Reminders.';

/** The case is named where the thing is done elsewhere. */
const forCase = ({ issue, of }: DueLine): string => (issue.id === of.id ? '' : ` (for ${of.key})`);

const said = (line: DueLine): string => {
  const sentence = lineSentence(line);
  return /[.?]$/.test(sentence) ? sentence : `${sentence}.`;
};

const linkOf = ({ issue }: DueLine, address: string): string => `${address}/browse/${issue.key}`;

const asText = (line: DueLine, address: string): string =>
  `- ${line.issue.key} ${line.summary}${forCase(line)}: ${said(line)}\n  ${linkOf(line, address)}`;

const asHtml = (line: DueLine, address: string): string =>
  `<li><a href="${escaped(linkOf(line, address))}">${escaped(line.issue.key)}</a> ${escaped(
    `${line.summary}${forCase(line)}: ${said(line)}`,
  )}</li>`;

/** How many there was no room for. */
function restOf({ own, passedOn }: Digest): string[] {
  const shown = listedOf({ own, passedOn });
  const left = own.length + passedOn.length - shown.own.length - shown.passedOn.length;
  return left > 0 ? [`${left} more are not listed here.`] : [];
}

/** A digest as a mail: the worst first, each with what it is, since when, and where to do it. */
export function digestMail(digest: Digest, { projectKey, address }: Place): Mail {
  const parts = partsOf(digest);
  const after = [...restOf(digest), ...overview(digest, projectKey), closing];
  const text = parts.map(({ heading, lines }) =>
    [heading, ...lines.map((line) => asText(line, address))].join('\n'),
  );
  const html = parts.map(
    ({ heading, lines }) =>
      `<p>${escaped(heading)}</p><ul>${lines.map((line) => asHtml(line, address)).join('')}</ul>`,
  );
  return {
    subject: subjectOf(digest, projectKey),
    textBody: [...text, ...after].join('\n\n'),
    htmlBody: [...html, ...after.map((paragraph) => `<p>${escaped(paragraph)}</p>`)].join(''),
  };
}
