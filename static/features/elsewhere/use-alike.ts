import { useEffect, useState } from 'react';
import { alikeElsewhere, type AlikeElsewhere } from '../../../src/domain/case-file/alike-elsewhere';
import { candidateName } from '../../../src/domain/case-file/elsewhere';
import { classesOfRoots } from '../../../src/domain/case-file/elsewhere-candidates';
import { useCase } from '../case/case-context';
import { useElsewhereSources } from './elsewhere-sources';

/** Other cases that were where this one is and that nobody has answered yet; null while they are looked for. */
export function useAlike(): readonly AlikeElsewhere[] | 'unread' | null {
  const { record, file } = useCase();
  const { find } = useElsewhereSources();
  const [found, setFound] = useState<Awaited<ReturnType<typeof find>> | null>(null);
  useEffect(() => {
    let current = true;
    void find().then((answer) => {
      if (current) setFound(answer);
    });
    return () => {
      current = false;
    };
  }, [find]);
  if (found === null) return null;
  if (!found.ok) return 'unread';
  const { triage, document, linked } = record;
  const actions = document.causes.flatMap((cause) => cause.actions);
  const known = new Set([
    ...[...linked, ...actions].map(({ id }) => `issue ${id}`),
    ...file.elsewhere.map(({ candidate }) => candidateName(candidate)),
  ]);
  const mine = { ...triage, classes: classesOfRoots(document) };
  const others = found.value.filter(({ issue }) => !known.has(`issue ${issue.id}`));
  return alikeElsewhere(mine, others);
}
