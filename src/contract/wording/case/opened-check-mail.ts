import type { Criterion, Observation } from '../../../domain/case-file/effectiveness';
import type { Proposed } from '../../../domain/effectiveness/propose';
import { htmlEscaped } from '../html-escaped';
import { proposalTitles, proposalWords, seenWords } from './proposal';

interface Mail {
  readonly subject: string;
  readonly textBody: string;
  readonly htmlBody: string;
}

/** Tells whoever judges that the day has come, what was counted, and what that supports. */
export function openedCheckMail(
  { key, summary }: { readonly key: string; readonly summary: string },
  criterion: Criterion,
  seen: Pick<Observation, 'events' | 'exposure'>,
  proposed: Proposed,
): Mail {
  const paragraphs = [
    `The effectiveness check of ${key} (${summary}) is open.`,
    `Counted: ${seenWords(seen)} – ${criterion.measure.what}.`,
    `${proposalTitles[proposed.kind]}. ${proposalWords(proposed, criterion, seen)}`,
    `Please look at what was counted and give your verdict under “Effectiveness” in “Actions and effect” on ${key}.`,
  ];
  return {
    subject: `Did it help? The check of ${key} is open`,
    textBody: paragraphs.join('\n\n'),
    htmlBody: paragraphs.map((paragraph) => `<p>${htmlEscaped(paragraph)}</p>`).join(''),
  };
}
