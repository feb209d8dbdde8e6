import { useState } from 'react';
import type { Wire } from '../../../src/contract/wire';
import type { CaseCommand } from '../../../src/domain/case-file/command';
import { newId } from '../../kit/new-id';
import { makingOnce } from '../action-plan/making';
import { useCase } from '../case/case-context';
import { useElsewhereSources } from './elsewhere-sources';

type Said = Extract<CaseCommand, { kind: 'answerElsewhere' }>;

/** Characters of an issue's summary. */
const longest = 255;

/**
 * Records an answer, with an issue for it where one is wanted: made once, linked, then named in the answer. Whatever
 * does not work is told, and trying again goes on from there.
 */
export function useAnswering(): {
  readonly send: (said: Said, checkFor: string | null) => Promise<Wire<unknown>>;
} {
  const { record, tell } = useCase();
  const sources = useElsewhereSources();
  const [attempt] = useState(newId);
  const [once] = useState(() =>
    makingOnce({ find: () => sources.madeCheck(attempt), now: () => Date.now() }),
  );
  return {
    send: async (said, checkFor) => {
      if (checkFor === null) return tell(said);
      const summary = `Look elsewhere (${record.key}): ${checkFor}`.slice(0, longest);
      const made = await once(() => sources.createCheck(attempt, summary));
      if (!made.ok) return made;
      const linked = await sources.linkCheck(made.value);
      return linked.ok ? tell({ ...said, check: made.value }) : linked;
    },
  };
}
