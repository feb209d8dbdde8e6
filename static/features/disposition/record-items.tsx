import {
  type DispositionItem,
  dispositionItems,
  dispositionRecord,
} from '../../../src/domain/case-file/disposition-record';
import { useCase } from '../case/case-context';

const names: Readonly<Record<DispositionItem, readonly [there: string, missing: string]>> = {
  nature: ['What is wrong is stated', 'What is wrong: state it in the panel “Root cause”'],
  actions: ['What was done is recorded', 'What was done'],
  concessions: ['The concession has its reference', 'Where the concession stands'],
  authority: ['Who decided is named', 'Who decided'],
};

const signs = { there: '✓', missing: '○', notNeeded: '–' } as const;

/** What is to be on record about what did not conform, and how much of it is (ISO 9001 8.7.2). */
export function RecordItems() {
  const { record, file } = useCase();
  const states = dispositionRecord(file, record.document);
  return (
    <ul role="list" className="k-small disposition-items" aria-label="On record (8.7.2)">
      {dispositionItems.map((item) => {
        const state = states[item];
        const [there, missing] = names[item];
        const text =
          state === 'there' ? there : state === 'missing' ? missing : 'No concession was given';
        return (
          <li key={item} data-state={state}>
            <span aria-hidden>{signs[state]} </span>
            {state === 'missing' ? <span className="k-hidden">Still missing: </span> : null}
            {text}
          </li>
        );
      })}
    </ul>
  );
}
