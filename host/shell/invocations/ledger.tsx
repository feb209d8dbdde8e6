import type { InvocationPage } from './invocation.ts';

const numbers = new Intl.NumberFormat('en-GB');
const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' });

export function Ledger({ ledger }: { ledger: InvocationPage['ledger'] }) {
  const { points, limit, resetsAt } = ledger;
  return (
    <p className="quiet">
      {numbers.format(points)} of {numbers.format(limit)} Jira points used this hour, starting over
      at {time.format(resetsAt)}
    </p>
  );
}
