import { useId, useRef, useState } from 'react';
import { Button } from '../../kit/button';
import { useAnalysis } from '../analysis/use-analysis';
import { exports } from './exports';
import { useViewedIssue } from './viewed-issue';

/** Ways to take the analysis elsewhere, and what came of the last one. */
export function ExportMenu() {
  const { state, me } = useAnalysis();
  const issue = useViewedIssue();
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const button = useRef<HTMLButtonElement>(null);
  const list = useId();

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const run = async ({ run: hand }: (typeof exports)[number]) => {
    close();
    setSaid('');
    try {
      setSaid(await hand({ document: state.document, issue, person: me }));
    } catch {
      setSaid('That could not be saved. Please try again in a moment.');
    }
  };

  return (
    <div
      className="export-menu"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && isOpen) close();
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOpen(false);
      }}
    >
      <span role="status" className="k-small k-subtle">
        {said}
      </span>
      <Button
        ref={button}
        looks="quiet"
        aria-expanded={isOpen}
        aria-controls={list}
        onClick={() => setOpen(!isOpen)}
      >
        Export
      </Button>
      <ul id={list} role="list" hidden={!isOpen}>
        {exports.map((one) => (
          <li key={one.key}>
            <Button looks="quiet" onClick={() => void run(one)}>
              {one.label}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
