import { JiraError } from '../../request.ts';
import { documentText } from '../document-text.ts';
import { isDocument, type AtlassianDocument } from '../values/document.ts';

const mostText = 32_767;

/** A comment's text; 400 when it is no Atlassian document, empty or too long. */
export function readCommentBody(input: unknown): AtlassianDocument {
  const refuse = (message: string) => new JiraError(400, '', { comment: message });
  if (input === undefined || input === null) throw refuse('Comment body can not be empty!');
  if (!isDocument(input)) throw refuse('Comment body is not valid!');
  const text = documentText(input);
  if (input.content.length === 0) throw refuse('Comment body can not be empty!');
  if (text.length > mostText)
    throw refuse(
      'The entered text is too long. It exceeds the allowed limit of 32,767 characters.',
    );
  return input;
}
