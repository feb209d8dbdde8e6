/** What Jira calls the kind of issue and its status. */
interface Closed {
  readonly issueType: string;
  readonly status: string;
}

/** Inside a sentence a word is small; an abbreviation stays as it is. */
const inSentence = (name: string): string =>
  /^\p{Lu}[^\p{Lu}]*$/u.test(name) ? name.toLowerCase() : name;

/** Why the analysis of an issue that reached its end is only read, and what opens it. */
export const closedSentence = ({ issueType, status }: Closed): string =>
  `This ${inSentence(issueType)} is ${inSentence(status)}. Reopen it to change its analysis.`;
