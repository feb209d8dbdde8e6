/** What Jira calls the kind of issue and its status. */
interface Closed {
  readonly issueType: string;
  readonly status: string;
}

/** Inside a sentence a word is small; an abbreviation stays as it is. */
const inSentence = (name: string): string =>
  /^\p{Lu}[^\p{Lu}]*$/u.test(name) ? name.toLowerCase() : name;

/** “This nonconformance is closed”, as a heading. */
export const isClosed = ({ issueType, status }: Closed): string =>
  `This ${inSentence(issueType)} is ${inSentence(status)}`;

/** What opens an analysis that is only read. */
export const reopening = 'Reopen it to change its analysis.';

/** Why the analysis of an issue that reached its end takes no change, and what opens it. */
export const closedSentence = (closed: Closed): string => `${isClosed(closed)}. ${reopening}`;
