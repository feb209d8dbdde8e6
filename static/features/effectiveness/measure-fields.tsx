import { useEffect, useState } from 'react';
import type { ReadyQuery } from '../../../src/domain/effectiveness/ready-queries';
import { Field } from '../../kit/field';
import { Select } from '../../kit/select';
import { TextArea } from '../../kit/text-area';
import type { CriterionDraft } from './criterion-draft';
import { useEffectReach } from './effect-reach';
import type { DraftFields } from './draft-fields';
import { readyWords } from './ready-words';

const ownQuery = 'own';

/** What is counted: something ready, or a query of one's own. */
export function MeasureFields({ draft, put, problemOf }: DraftFields) {
  const { readyQueries } = useEffectReach();
  const [ready, setReady] = useState<readonly ReadyQuery[]>([]);
  const [isOwn, setOwn] = useState(false);
  useEffect(() => {
    let current = true;
    void readyQueries().then((found) => {
      if (!current) return;
      setReady(found);
      if (found.length === 0) setOwn(true);
    });
    return () => {
      current = false;
    };
  }, [readyQueries]);
  const chosen = ready.findIndex(({ jql }) => jql === draft.jql);
  const shown = isOwn || (draft.jql !== '' && chosen < 0) ? ownQuery : String(chosen);
  const pick = (value: string) => {
    setOwn(value === ownQuery);
    const query = ready[Number(value)];
    if (value === ownQuery || !query) return;
    put({ jql: query.jql, what: readyWords(query), where: 'project' }, 'count');
  };
  const options = [
    ...(shown === '-1' ? [{ value: '-1', label: 'Choose what would show that it came back' }] : []),
    ...ready.map((query, index) => ({ value: String(index), label: readyWords(query) })),
    { value: ownQuery, label: 'A query of my own (JQL)' },
  ];
  return (
    <>
      <Field label="What is counted" problem={shown === ownQuery ? null : problemOf('jql')}>
        {(control) => <Select {...control} value={shown} options={options} onPick={pick} />}
      </Field>
      {shown === ownQuery ? (
        <>
          <Field label="In a few words" problem={problemOf('what')}>
            {(control) => (
              <input
                {...control}
                className="k-input"
                maxLength={200}
                value={draft.what}
                onChange={(event) => put({ what: event.target.value })}
              />
            )}
          </Field>
          <Field
            label="JQL"
            hint="Without dates and without ORDER BY: those are added where it is counted."
            problem={problemOf('jql')}
          >
            {(control) => (
              <TextArea
                {...control}
                maxLength={1000}
                spellCheck={false}
                value={draft.jql}
                onChange={(event) => put({ jql: event.target.value })}
              />
            )}
          </Field>
        </>
      ) : null}
      <div className="case-side-by-side">
        <Field label="Where">
          {(control) => (
            <Select<CriterionDraft['where']>
              {...control}
              value={draft.where}
              options={[
                { value: 'project', label: 'In this project' },
                { value: 'everywhere', label: 'Everywhere the judge may look' },
              ]}
              onPick={(where) => put({ where }, 'count')}
            />
          )}
        </Field>
        <Field label="Which day counts">
          {(control) => (
            <Select<CriterionDraft['by']>
              {...control}
              value={draft.by}
              options={[
                { value: 'created', label: 'When it was reported' },
                { value: 'detectedOn', label: 'When it was detected' },
              ]}
              onPick={(by) => put({ by }, 'count')}
            />
          )}
        </Field>
      </div>
      {draft.where === 'everywhere' ? (
        <p className="k-small k-subtle">
          The app counts by itself only in this project. On its day the judge is asked to count.
        </p>
      ) : null}
    </>
  );
}
