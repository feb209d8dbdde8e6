import { useContext, useState } from 'react';
import { inFull } from '../../../src/contract/wording/evidence';
import type { Verification } from '../../../src/domain/causes/cause';
import { ReadHistoryContext, wholeLog } from '../history/history-page';
import { Tested } from './tested';

type Words = ReadonlyMap<string, string>;

const unknown: Words = new Map();

/** Tests of what the cause said before: they stay on record, and the log alone knows the words of then. */
export function EarlierTests({
  verifications,
}: {
  readonly verifications: readonly Verification[];
}) {
  const read = useContext(ReadHistoryContext);
  const [words, setWords] = useState<Words | null>(null);

  const lookUp = async () => {
    setWords(unknown);
    const log = await wholeLog(read);
    if (!log.ok) return;
    const { wordsOfThen } = await import('./words-of-then');
    setWords(wordsOfThen(log.value.map(({ command }) => command)));
  };
  return (
    <details
      className="k-small"
      onToggle={(event) => {
        if (event.currentTarget.open && words === null) void lookUp().catch(() => undefined);
      }}
    >
      <summary>Earlier tests ({verifications.length})</summary>
      <ul className="reference-list" aria-label="Tests of earlier words">
        {verifications.map((verification) => {
          const then = words?.get(verification.textDigest);
          return (
            <Tested
              key={`${verification.by}${verification.at}`}
              verification={verification}
              whole={true}
            >
              , when it read {then === undefined ? 'otherwise' : inFull(then)}
            </Tested>
          );
        })}
      </ul>
    </details>
  );
}
