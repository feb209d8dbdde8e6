/** Why a gate stays shut although nothing was found missing; a closed list. */
export type UncheckedReason = 'foreignChange' | 'foreignCase' | 'notSetUp' | 'noAccess' | 'failed';

const closing = (reference: string): string =>
  `Try again in a minute; if it stays, ask your Jira admin (reference ${reference}).`;

/** What a person reads whose transition was kept back because the gate could not be checked. */
export function uncheckedSentence(reason: UncheckedReason, reference: string): string {
  switch (reason) {
    case 'foreignChange':
      return 'The analysis on this issue was changed outside Ratchet. Open the root cause panel and choose which version stands, then try again.';
    case 'foreignCase':
      return 'What is recorded about this case was changed outside Ratchet. Open the panel “Actions and effect”, put the recorded one back, then try again.';
    case 'notSetUp':
      return `Ratchet is not set up for this project, so it kept the issue where it is. Ask your Jira admin to set it up in Ratchet’s page of the Jira settings (reference ${reference}).`;
    case 'noAccess':
      return `Ratchet may not see this issue, so it kept the issue where it is. Ask your Jira admin to let the app browse this project, and issues under its security level (reference ${reference}).`;
    case 'failed':
      return `Ratchet could not check the analysis, so it kept the issue where it is. ${closing(reference)}`;
  }
}
