import type { ProblemField } from '../../../src/domain/causes/document';

interface AskedField {
  readonly field: ProblemField;
  readonly label: string;
  readonly placeholder: string;
}

/** The questions that pin a problem down, without looking for a cause yet. */
export const problemFields: readonly AskedField[] = [
  { field: 'what', label: 'What is wrong?', placeholder: 'The thing and what is wrong with it' },
  { field: 'where', label: 'Where?', placeholder: 'Place, product, version, batch' },
  { field: 'when', label: 'When?', placeholder: 'First seen, since, how often' },
  { field: 'howMany', label: 'How many?', placeholder: 'Concerned, out of how many' },
  {
    field: 'requirement',
    label: 'What should be?',
    placeholder: 'The requirement it does not meet',
  },
];
