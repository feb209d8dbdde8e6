import { useId, useState, type FormEvent } from 'react';
import { documentOf } from '../adf/document.ts';
import { isPlain, paragraphsOf } from '../adf/paragraphs.ts';
import { useTask } from '../calls/use-task.ts';
import { RefusalMessage } from '../controls/refusal-message.tsx';
import { publishPage, type WholePage } from './pages.ts';

interface EditPageProps {
  page: WholePage;
  onPublished: () => Promise<void>;
  onCancel: () => void;
}

/** The next version of a page, written as plain paragraphs. A refused one keeps what was typed. */
export function EditPage({ page, onPublished, onCancel }: EditPageProps) {
  const before = page.body.atlas_doc_format?.value;
  const [title, setTitle] = useState(page.title);
  const [text, setText] = useState(() => paragraphsOf(before));
  const [message, setMessage] = useState('');
  const task = useTask();
  const id = useId();

  async function publish(event: FormEvent) {
    event.preventDefault();
    if (task.busy) return;
    const next = { title, document: documentOf(text), message };
    const done = await task.run(async () => {
      await publishPage(page, next);
      await onPublished();
    });
    if (done) onCancel();
  }

  return (
    <form className="page-form" noValidate onSubmit={(event) => void publish(event)}>
      <label className="label" htmlFor={`${id}-title`}>
        Title
      </label>
      <input
        id={`${id}-title`}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <label className="label" htmlFor={`${id}-text`}>
        Text
      </label>
      <textarea
        id={`${id}-text`}
        rows={16}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {!isPlain(before) && (
        <p className="quiet">Publishing here keeps the words as plain paragraphs.</p>
      )}
      <label className="label" htmlFor={`${id}-message`}>
        What changed
      </label>
      <input
        id={`${id}-message`}
        value={message}
        onChange={(event) => setMessage(event.currentTarget.value)}
      />
      {task.refusal && (
        <RefusalMessage refusal={task.refusal} title="It is not published yet" takesFocus />
      )}
      <div className="form-actions">
        <button type="submit" className="button primary" aria-disabled={task.busy}>
          Publish
        </button>
        <button type="button" className="button subtle" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}
