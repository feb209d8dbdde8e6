import { type ComponentType, useId, useRef, useState } from 'react';
import { Button } from '../../kit/button';
import { useAnalysis } from '../analysis/use-analysis';
import { useReaderSources } from '../export/use-reader-sources';
import { type AskedProps, exports } from './exports';
import { useViewedIssue } from './viewed-issue';

/** Ways to take the analysis elsewhere, and what came of the last one. */
export function ExportMenu() {
  const { state, me, maySettle } = useAnalysis();
  const issue = useViewedIssue();
  const sources = useReaderSources();
  const [Asked, setAsked] = useState<ComponentType<AskedProps> | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const button = useRef<HTMLButtonElement>(null);
  const list = useId();

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const take = async ({ way }: (typeof exports)[number]) => {
    close();
    setSaid('');
    setAsked(null);
    try {
      if (way.kind === 'asks') {
        const Content = await way.fetch();
        setAsked(() => Content);
        return;
      }
      setSaid(await way.run({ document: state.document, issue, person: me, sources }));
    } catch {
      setSaid('That could not be saved. Please try again in a moment.');
    }
  };

  return (
    <>
      {' '}
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
              <Button
                looks="quiet"
                unavailable={
                  one.way.kind === 'asks' && !maySettle ? 'This needs “Edit issues”.' : null
                }
                onClick={() => void take(one)}
              >
                {one.label}
              </Button>
            </li>
          ))}
        </ul>
      </div>
      {Asked ? (
        <div className="export-asked">
          <Asked
            onDone={(told) => {
              setAsked(null);
              setSaid(told);
              button.current?.focus();
            }}
          />
        </div>
      ) : null}
    </>
  );
}
