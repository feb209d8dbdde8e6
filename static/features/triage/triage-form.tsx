import { useRef, useState, useEffect } from 'react';
import type { StoredCase } from '../../../src/domain/case-file/stored';
import { CommandId } from '../../../src/domain/id';
import { lackingIn, type Lacking, proposed } from '../../../src/domain/triage/answers';
import { caseChanges } from '../../../src/domain/triage/changes';
import type { TriageDesk } from '../../../src/domain/triage/desk';
import { Form } from '../../kit/form';
import { newId } from '../../kit/new-id';
import { Refused } from '../refusal/refused';
import { Affected } from './affected';
import { CapaQuestion } from './capa-question';
import { focusFirstQuestion } from './keys';
import { KeysLegend } from './keys-legend';
import { customerOptions, severityOptions, sourceOptions } from './options';
import { ProcessQuestion } from './process-question';
import { Question } from './question';
import { SeenBefore } from './seen-before';
import { refusedTitle, type Taken, takeSteps } from './triage-steps';
import { useTriaging } from './triaging';
import './triage.css';
import { useExpected } from './use-expected';
import { withExpected } from './with-expected';
import { useTouched } from './use-touched';

type Unmet =
  | { readonly kind: 'lacking'; readonly lacking: readonly Lacking[] }
  | Extract<Taken, { kind: 'refused' }>;

const problems: Readonly<Record<Lacking, string>> = {
  source: 'Say where it came to light.',
  severity: 'Say how bad it is.',
  process: 'Say which process it belongs to.',
  capaReason: 'Give the reason in a sentence.',
};

interface TriageFormProps {
  readonly desk: TriageDesk;
  /** Something was taken: the issue should be read again. */
  readonly onTaken: () => void;
  /** Some of it stands although the rest was refused. */
  readonly onPartly: () => void;
  readonly onStored: (stored: StoredCase) => void;
  readonly onLeave?: () => void;
  /** The first question takes the focus when it opens. */
  readonly focused?: boolean;
}

/** A report, triaged on one screen by keyboard: digits choose and go on, Ctrl+Enter takes it. */
export function TriageForm(props: TriageFormProps) {
  const { desk, onTaken, onPartly, onStored, onLeave, focused = false } = props;
  const triaging = useTriaging();
  const { report } = triaging;
  const whole = useRef<HTMLDivElement>(null);
  const [touched, touch, forget] = useTouched(report.id);
  const [ids] = useState(() => new Map<string, CommandId>());
  const said = proposed(desk.recorded, touched);
  const expected = useExpected(triaging, said, report.caseFile);
  const answers = desk.asked.has('capaNeeded') ? withExpected(said, touched, expected) : said;
  const isReported = report.status === 'reported';
  useEffect(() => {
    if (!focused) return;
    focusFirstQuestion(whole.current);
    whole.current?.scrollIntoView({ block: 'nearest' });
  }, [focused]);

  const attempt = () => {
    const lacking = lackingIn(answers, desk.processes.length > 0);
    if (lacking.length > 0) return { refused: { kind: 'lacking', lacking } as const };
    const commands = caseChanges(report.caseFile, answers, expected);
    return takeSteps(
      {
        writeFields: () => triaging.writeFields(desk.recorded, answers),
        tell: async (command) => {
          // The same thing said again has the same id, so that it is recorded once.
          const name = JSON.stringify(command);
          const id = ids.get(name) ?? CommandId.parse(newId());
          ids.set(name, id);
          const told = await triaging.tell(id, command);
          if (told.ok) onStored(told.value.stored);
          return told;
        },
        takeTriage: isReported ? triaging.takeTriage : null,
      },
      commands,
    ).then((taken) => {
      if (taken.kind === 'done') return 'done' as const;
      if (taken.done.length > 0) onPartly();
      return { refused: taken };
    });
  };

  return (
    <div
      ref={whole}
      className="triage-form"
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        whole.current?.querySelector('form')?.requestSubmit();
      }}
    >
      <Form<Unmet>
        label={`Triage ${report.key}`}
        submit={isReported ? 'Triage' : 'Save'}
        waiting={isReported ? 'Triaging' : 'Saving'}
        attempt={attempt}
        onDone={() => {
          forget();
          onTaken();
        }}
        {...(onLeave && { onLeave })}
      >
        {(why) => {
          const problemOf = (field: Lacking) =>
            why?.kind === 'lacking' && why.lacking.includes(field) ? problems[field] : null;
          return (
            <>
              <SeenBefore
                answers={answers}
                file={report.caseFile}
                onStored={onStored}
                onDeclined={onTaken}
              />
              <div className="triage-questions">
                <Question
                  label="Source"
                  wide
                  options={sourceOptions}
                  value={answers.source}
                  onPick={(source) => touch({ source })}
                  problem={problemOf('source')}
                />
                {desk.processes.length > 0 ? (
                  <ProcessQuestion
                    processes={desk.processes}
                    value={answers.process}
                    onPick={(process) => touch({ process })}
                    problem={problemOf('process')}
                  />
                ) : null}
                <Question
                  label="Severity"
                  short
                  options={severityOptions}
                  value={answers.severity}
                  onPick={(severity) => touch({ severity })}
                  problem={problemOf('severity')}
                />
                {desk.asked.has('potentialSeverity') ? (
                  <Question
                    label="Potential"
                    short
                    options={severityOptions}
                    value={answers.potentialSeverity}
                    onPick={(potentialSeverity) => touch({ potentialSeverity })}
                  />
                ) : null}
                <Question
                  label="Customer saw it"
                  short
                  options={customerOptions}
                  value={answers.customerFacing}
                  onPick={(customerFacing) => touch({ customerFacing })}
                />
                <Affected desk={desk} answers={answers} onTouch={touch} />
                {desk.asked.has('capaNeeded') ? (
                  <CapaQuestion
                    answers={answers}
                    expected={expected}
                    onDecide={(capaNeeded) => touch({ capaNeeded })}
                    onReason={(capaReason) => touch({ capaReason })}
                    problem={problemOf('capaReason')}
                  />
                ) : null}
              </div>
              {why?.kind === 'refused' ? (
                <Refused title={refusedTitle(why)} refusal={why.refusal} />
              ) : null}
            </>
          );
        }}
      </Form>
      <KeysLegend taking={isReported ? 'triage' : 'save'} />
    </div>
  );
}
