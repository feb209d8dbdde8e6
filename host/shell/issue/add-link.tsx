import { useState, type FormEvent } from 'react';
import { useAnswer } from '../calls/use-answer.ts';
import { useTask } from '../calls/use-task.ts';
import { RefusalMessage } from '../controls/refusal-message.tsx';
import { addLink, readingsOf, readLinkTypes } from '../jira/links.ts';
import { useOpenIssue } from './open-issue.ts';

export function AddLink() {
  const { issue, changed } = useOpenIssue();
  const [types] = useAnswer('link types', readLinkTypes);
  const readings = types.state === 'ready' ? readingsOf(types.value) : [];
  const [readingId, setReadingId] = useState('');
  const [otherKey, setOtherKey] = useState('');
  const task = useTask();

  async function add(event: FormEvent) {
    event.preventDefault();
    const reading = readings.find(({ id }) => id === readingId) ?? readings[0];
    if (task.busy || !reading) return;
    const added = await task.run(async () => {
      await addLink(reading, issue.key, otherKey.trim().toUpperCase());
      await changed('updated');
    });
    if (added) setOtherKey('');
  }

  return (
    <form className="add-link" aria-label="Add a link" onSubmit={(event) => void add(event)}>
      <label>
        <span className="label">This issue</span>
        <select value={readingId} onChange={(event) => setReadingId(event.currentTarget.value)}>
          {readings.map(({ id, phrase }) => (
            <option key={id} value={id}>
              {phrase}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span className="label">Issue key</span>
        <input
          type="text"
          autoComplete="off"
          value={otherKey}
          onChange={(event) => setOtherKey(event.currentTarget.value)}
        />
      </label>
      <button type="submit" className="button" aria-disabled={task.busy}>
        Link
      </button>
      {task.refusal && (
        <RefusalMessage refusal={task.refusal} title="It is not linked yet" takesFocus />
      )}
    </form>
  );
}
