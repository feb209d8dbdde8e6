import { useCallback, useEffect, useRef, useState } from 'react';
import type { AdfDocument } from '../../../src/contract/wording/adf/document';
import { partIn } from '../../../src/contract/wording/adf/part';
import { descriptionReport } from '../../../src/contract/wording/report/analysis';
import type { Block } from '../../../src/contract/wording/report/blocks';
import type { Refusal } from '../../../src/contract/wire';
import { Instant } from '../../../src/domain/calendar';
import { Button } from '../../kit/button';
import { Loading } from '../../kit/loading';
import { useAnalysis } from '../analysis/use-analysis';
import { Refused } from '../refusal/refused';
import { useDescription } from './description';
import './export.css';
import { PartPreview } from './part-preview';
import { putPart } from './put-part';
import { readerFor } from './reader-for';
import { useReaderSources } from './use-reader-sources';

type Step =
  | { readonly kind: 'reading' }
  | { readonly kind: 'refused'; readonly title: string; readonly refusal: Refusal }
  | {
      readonly kind: 'shown' | 'writing';
      readonly description: AdfDocument | null;
      readonly report: readonly Block[];
      readonly isChanged: boolean;
    };

/** Shows what will stand in the description and what it replaces, and puts it there when asked to. */
export function IntoDescription({ onDone }: { readonly onDone: (said: string) => void }) {
  const { state } = useAnalysis();
  const description = useDescription();
  const sources = useReaderSources();
  const [step, setStep] = useState<Step>({ kind: 'reading' });
  // What is shown is what is put there, also when somebody writes on meanwhile.
  const [document] = useState(state.document);

  const look = useCallback(
    async (isChanged: boolean) => {
      setStep({ kind: 'reading' });
      const [found, reader] = await Promise.all([description.read(), readerFor(document, sources)]);
      if (!found.ok) {
        setStep({
          kind: 'refused',
          title: 'The description could not be read',
          refusal: found.refusal,
        });
        return;
      }
      const now = Instant.parse(new Date().toISOString());
      const report = descriptionReport(document, now, reader);
      setStep({ kind: 'shown', description: found.value, report, isChanged });
    },
    [description, document, sources],
  );
  useEffect(() => void look(false), [look]);

  const put = async (shown: Extract<Step, { kind: 'shown' | 'writing' }>) => {
    setStep({ ...shown, kind: 'writing' });
    const outcome = await putPart(description, shown.description, shown.report);
    if (outcome.kind === 'done') onDone('It stands in the description now.');
    else if (outcome.kind === 'changedMeanwhile') await look(true);
    else {
      const title = 'The description is as it was';
      setStep({ kind: 'refused', title, refusal: outcome.refusal });
    }
  };

  const whole = useRef<HTMLElement>(null);
  useEffect(() => whole.current?.focus(), []);
  const leave = (
    <Button looks="quiet" onClick={() => onDone('')}>
      Not now
    </Button>
  );
  const isShown = step.kind === 'shown' || step.kind === 'writing';

  return (
    <section
      ref={whole}
      tabIndex={-1}
      className="into-description k-stack-tight"
      aria-label="Into the issue’s description"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone('');
      }}
    >
      <h3>Into the issue’s description</h3>
      {step.kind === 'reading' ? <Loading label="Reading the description" /> : null}
      {step.kind === 'refused' ? (
        <>
          <Refused title={step.title} refusal={step.refusal} onAgain={() => void look(false)} />
          <div>{leave}</div>
        </>
      ) : null}
      {isShown ? (
        <>
          <PartPreview
            earlier={partIn(step.description)}
            isAlone={step.description === null}
            isChanged={step.isChanged}
            report={step.report}
          />
          {step.kind === 'writing' ? <Loading label="Writing the description" /> : null}
          <div className="k-row">
            <Button
              looks="primary"
              unavailable={step.kind === 'writing' ? 'It is under way.' : null}
              onClick={() => void put(step)}
            >
              Put it into the description
            </Button>
            {leave}
          </div>
        </>
      ) : null}
    </section>
  );
}
