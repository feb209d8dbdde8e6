import { nearlyFull } from '../../../../src/domain/causes/room';
import { propertyLimit } from '../../../../src/domain/causes/stored';
import { useAnalysis } from '../use-analysis';
import { largeParts, percentOf } from './room-words';

/** Says in good time that room runs out on the issue, what takes it, and what can be done. */
export function RoomLine() {
  const { document, size } = useAnalysis().state;
  if (size < nearlyFull) return null;
  const parts = largeParts(document);
  const fills = size > propertyLimit ? 'would fill' : 'fills';
  return (
    <details className="k-small">
      <summary>
        This analysis {fills} {percentOf(size)} % of the room on its issue
      </summary>
      <div className="k-stack-tight">
        <p>
          Shorten long texts and notes, or remove what was ruled out: the history keeps what was
          said.{' '}
          {parts.length > 0
            ? 'Most room is taken by:'
            : `${document.causes.length} causes share the room, none of them large.`}
        </p>
        {parts.length > 0 ? (
          <ul className="reference-list">
            {parts.map(({ node, name, percent }) => (
              <li key={node}>
                {name}: {percent} %
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </details>
  );
}
