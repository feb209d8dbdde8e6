import type { Mail } from '../../model/mail.ts';
import type { JiraSite } from '../../site.ts';

/** What was sent to that person, newest first. */
export const mailFor = (site: JiraSite, accountId: string): Mail[] =>
  site.mail
    .all()
    .filter(({ recipientAccountIds }) => recipientAccountIds.includes(accountId))
    .sort((left, right) => right.at - left.at || Number(right.id) - Number(left.id));
