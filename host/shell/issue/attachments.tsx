import { useRef } from 'react';
import { useTask } from '../calls/use-task.ts';
import { Moment } from '../controls/moment.tsx';
import { RefusalMessage } from '../controls/refusal-message.tsx';
import { attach, removeAttachment } from '../jira/attachments.ts';
import { useOpenIssue } from './open-issue.ts';

const kilobytes = (bytes: number) => `${Math.max(1, Math.round(bytes / 1024))} KB`;

/** The issue's files: to be opened, added and taken away. */
export function Attachments() {
  const { issue, editable, changed } = useOpenIssue();
  const task = useTask();
  const chooser = useRef<HTMLInputElement>(null);
  const { attachment: files } = issue.fields;
  const mayChange = editable.length > 0;
  if (files.length === 0 && !mayChange) return null;

  const change = (work: () => Promise<void>) =>
    void task.run(async () => {
      await work();
      await changed('updated');
    });

  return (
    <section aria-labelledby="attachments">
      <h2 id="attachments">Attachments</h2>
      {files.length === 0 && <p className="quiet">No files yet.</p>}
      <ul className="plain links">
        {files.map(({ id, filename, size, created, content }) => (
          <li key={id}>
            <a href={content} className="grow">
              {filename}
            </a>
            <span className="quiet">
              {kilobytes(size)}, <Moment iso={created} />
            </span>
            {mayChange && (
              <button
                type="button"
                className="button subtle"
                aria-label={`Delete attachment ${filename}`}
                onClick={() => change(() => removeAttachment(id))}
              >
                Delete
              </button>
            )}
          </li>
        ))}
      </ul>
      {task.refusal && <RefusalMessage refusal={task.refusal} takesFocus />}
      {mayChange && (
        <div className="form-actions">
          <input
            ref={chooser}
            type="file"
            hidden
            aria-label="File to attach"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              event.currentTarget.value = '';
              if (file) change(() => attach(issue.key, file));
            }}
          />
          <button
            type="button"
            className="button"
            aria-disabled={task.busy}
            onClick={() => chooser.current?.click()}
          >
            Attach a file
          </button>
        </div>
      )}
    </section>
  );
}
