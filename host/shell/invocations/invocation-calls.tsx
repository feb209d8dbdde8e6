import type { Invocation } from './invocation.ts';

export function InvocationCalls({ calls }: { calls: Invocation['calls'] }) {
  if (calls.length === 0) return <p className="quiet">No REST calls.</p>;
  return (
    <table className="calls">
      <thead>
        <tr>
          <th scope="col">REST call</th>
          <th scope="col">As</th>
          <th scope="col">Status</th>
          <th scope="col">ms</th>
          <th scope="col">Points</th>
        </tr>
      </thead>
      <tbody>
        {calls.map(({ method, path, status, ms, points, as }, index) => (
          // The list only grows at its end, so a position names a call.
          <tr key={index}>
            <td>
              <code>
                {method} {path}
              </code>
            </td>
            <td>{as}</td>
            <td>{status}</td>
            <td>{Math.round(ms)}</td>
            <td>{points}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
