import { useAnswer } from '../calls/use-answer.ts';
import { Loaded } from '../controls/loaded.tsx';
import { Moment } from '../controls/moment.tsx';
import { readVersions } from './pages.ts';

/** Every version a page has had, the newest first. Asks again whenever `current` moves on. */
export function PageVersions({ pageId, current }: { pageId: string; current: number }) {
  const [answer] = useAnswer(`versions of ${pageId}`, () => readVersions(pageId), `${current}`);
  return (
    <details>
      <summary>Versions</summary>
      <Loaded answer={answer}>
        {(versions) => (
          <ol className="plain">
            {versions.map(({ number, message, createdAt }) => (
              <li key={number}>
                Version {number}, <Moment iso={createdAt} />
                {message !== '' && <span className="quiet"> · {message}</span>}
              </li>
            ))}
          </ol>
        )}
      </Loaded>
    </details>
  );
}
