import { useState, type FormEvent } from 'react';
import { AdfView } from '../adf/adf-view.tsx';
import { documentOf } from '../adf/document.ts';
import { useAnswer } from '../calls/use-answer.ts';
import { useTask } from '../calls/use-task.ts';
import { Loaded } from '../controls/loaded.tsx';
import { Moment } from '../controls/moment.tsx';
import { RefusalMessage } from '../controls/refusal-message.tsx';
import { addComment, readComments } from '../jira/comments.ts';
import { useOpenIssue } from './open-issue.ts';

export function Comments() {
  const { issue, changed } = useOpenIssue();
  const [answer, reload] = useAnswer(
    `comments ${issue.key}`,
    () => readComments(issue.key),
    issue.fields.updated,
  );
  const [text, setText] = useState('');
  const task = useTask();

  async function add(event: FormEvent) {
    event.preventDefault();
    if (task.busy || text.trim() === '') return;
    const added = await task.run(async () => {
      await addComment(issue.key, documentOf(text));
      await Promise.all([reload(), changed('commented')]);
    });
    if (added) setText('');
  }

  return (
    <section aria-labelledby="comments">
      <h2 id="comments">Comments</h2>
      <Loaded answer={answer}>
        {(comments) => (
          <ul className="plain comments">
            {comments.map(({ id, author, created, body }) => (
              <li key={id}>
                <p className="quiet">
                  <strong>{author?.displayName ?? 'Somebody'}</strong> · <Moment iso={created} />
                </p>
                <AdfView document={body} />
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      <form onSubmit={(event) => void add(event)}>
        <label className="label" htmlFor="new-comment">
          Add a comment
        </label>
        <textarea
          id="new-comment"
          rows={3}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {task.refusal && (
          <RefusalMessage refusal={task.refusal} title="It is not saved yet" takesFocus />
        )}
        <div className="form-actions">
          <button type="submit" className="button" aria-disabled={task.busy}>
            Comment
          </button>
        </div>
      </form>
    </section>
  );
}
