import type { Progress } from '../../../src/domain/provisioning/progress';
import { Notice } from '../../kit/notice';
import { Moment } from '../people/moment';
import { failureWords, reasonWords, stepName } from './set-up-words';

/** How far a set-up has come. It goes on by itself when this page is closed. */
export function ProgressView({ progress }: { readonly progress: Progress }) {
  switch (progress.state) {
    case 'notStarted':
      return null;
    case 'running':
      return (
        <section className="k-stack-tight" aria-label="Progress">
          <progress
            className="k-progress"
            aria-label="Set-up"
            max={Math.max(progress.total, 1)}
            value={progress.done}
          />
          <p role="status">
            {progress.total === 0
              ? 'Getting ready.'
              : `${progress.done} of ${progress.total} steps.`}{' '}
            {progress.at ? `Now: ${stepName(progress.at)}.` : ''}
          </p>
          {progress.waitingUntil ? (
            <p className="k-subtle">
              Jira asked to wait until <Moment at={progress.waitingUntil} />.
            </p>
          ) : null}
          <p className="k-small k-subtle">You can leave this page; it goes on by itself.</p>
        </section>
      );
    case 'refused':
      return (
        <Notice announced tone="warning" title="Something stands in the way">
          <ul className="k-stack-tight">
            {progress.steps.map((step) => (
              <li key={`${step.kind}.${step.name}`}>
                {stepName(step)}: {reasonWords[step.why]}
              </li>
            ))}
          </ul>
        </Notice>
      );
    case 'failed':
      return (
        <Notice announced tone="warning" title="The set-up stopped">
          <p>{failureWords[progress.reason]}</p>
          {progress.at ? <p>It was at: {stepName(progress.at)}.</p> : null}
          {progress.detail ? (
            <p className="k-small k-subtle">Jira says: {progress.detail}</p>
          ) : null}
        </Notice>
      );
    case 'done':
      return (
        <Notice announced tone="success" title="The project is set up">
          <p>
            People can report nonconformances there now. Set up on <Moment at={progress.at} />.
          </p>
        </Notice>
      );
  }
}
