import { InvocationCalls } from './invocation-calls.tsx';
import { isRunning, type Invocation } from './invocation.ts';

interface InvocationRowProps {
  invocation: Invocation;
  who: string;
}

const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' });

export function InvocationRow({ invocation, who }: InvocationRowProps) {
  const { at, kind, functionKey, operation, moduleKey, ms, points, statements } = invocation;
  const outcome = isRunning(invocation) ? 'running' : invocation.ok ? 'done' : 'failed';
  return (
    <details className={`invocation ${outcome}`}>
      <summary>
        <span className="invocation-name">{operation ?? functionKey}</span>
        <span className="quiet">
          {time.format(at)} · {kind} · {who} ·{' '}
          {outcome === 'running' ? 'running' : `${Math.round(ms)} ms · ${points} points`}
          {outcome === 'failed' && <strong className="failed-word"> · failed</strong>}
        </span>
      </summary>
      <p className="quiet">
        Function {functionKey}, module {moduleKey}. {statements} SQL{' '}
        {statements === 1 ? 'statement' : 'statements'}.
      </p>
      {invocation.error !== null && <p className="field-error">{invocation.error}</p>}
      <InvocationCalls calls={invocation.calls} />
      {invocation.logs.length > 0 && (
        <pre className="logs" tabIndex={0} aria-label="Log lines">
          {invocation.logs.map(({ level, text }) => `${level}  ${text}`).join('\n')}
        </pre>
      )}
    </details>
  );
}
