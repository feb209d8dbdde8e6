import * as z from 'zod';
import type { Issue } from '../../model/issue.ts';
import { JiraError } from '../../request.ts';
import type { JiraSite } from '../../site.ts';
import type { Author } from '../author.ts';
import { addComment } from '../comments/add-comment.ts';
import { readCommentBody } from '../comments/comment-body.ts';
import { createLink, type LinkEnds } from '../links/create-link.ts';
import { findLinkType, linkTypeReference } from '../links/link-type.ts';
import { linkableIssue } from '../links/linkable-issue.ts';
import type { IssueInput } from './issue-input.ts';

const commentAdded = z.strictObject({ add: z.strictObject({ body: z.unknown().optional() }) });
const issueReference = z.strictObject({ id: z.string().optional(), key: z.string().optional() });
const linkAdded = z.strictObject({
  add: z.strictObject({
    type: linkTypeReference,
    inwardIssue: issueReference.optional(),
    outwardIssue: issueReference.optional(),
  }),
});

type CompanionOf = (site: JiraSite, by: Author, issue: Issue) => void;

function readComment(input: unknown): CompanionOf {
  const parsed = commentAdded.safeParse(input);
  if (!parsed.success) throw new JiraError(400, '', { comment: 'Comment body is not valid!' });
  const body = readCommentBody(parsed.data.add.body);
  return (site, by, issue) => addComment(site, by, issue, body);
}

function readLink(input: unknown): CompanionOf {
  const parsed = linkAdded.safeParse(input);
  const { inwardIssue, outwardIssue, type } = parsed.data?.add ?? {};
  if (!type || (inwardIssue === undefined) === (outwardIssue === undefined))
    throw new JiraError(400, '', { issuelinks: 'Exactly one linked issue must be given.' });
  return (site, by, issue) => {
    const other = linkableIssue(site, by.caller, inwardIssue ?? outwardIssue ?? {});
    const ends: LinkEnds = inwardIssue
      ? { source: other, destination: issue }
      : { source: issue, destination: other };
    createLink(site, by, findLinkType(site, type), ends);
  };
}

/** The comments and links a request brings along; carried out once the issue itself is written. */
export function companionsOf({ update = {} }: IssueInput): CompanionOf[] {
  return [
    ...(update['comment'] ?? []).map(readComment),
    ...(update['issuelinks'] ?? []).map(readLink),
  ];
}
