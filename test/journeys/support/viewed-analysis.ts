import type { Locator } from 'playwright-core';
import type { Person } from './person';

export const low = 'The alarm threshold is 20 mmHg below the one that was set';
export const early = 'The calibration table is read one row too early';
export const agreed = 'No process asks for an agreed format of the table';
export const blind = 'The end-of-line test reads the same table';

/** 1a low, 2 early, 3 agreed (a root); 1b blind, ruled out. */
export const causes = { cause1: low, cause2: early, cause3: agreed };

export const more = [
  { kind: 'classify', id: 'cause1', class: 'software' },
  { kind: 'nameRoot', id: 'cause3', root: true },
  {
    kind: 'addEvidence',
    node: 'cause2',
    evidence: { kind: 'observation', id: 'seen01', note: 'Row 7 where row 8 was meant' },
  },
  {
    kind: 'addCause',
    id: 'escape1',
    parent: null,
    after: 'cause1',
    leg: 'escape',
    text: blind,
  },
  { kind: 'ruleOut', id: 'escape1', reason: 'The test compares with a gauge of its own' },
];

export const sheetRow = {
  kind: 'addRow',
  row: {
    id: 'where1',
    question: 'where',
    is: 'Ward pumps with firmware 4.2',
    isNot: 'Ward pumps with firmware 4.1',
    distinction: 'Firmware 4.2 reads its limits from a file',
    change: '',
  },
};

/** A text field of the panel, by its whole name. */
export const field = ({ panel }: Person, name: string): Locator =>
  panel.getByRole('textbox', { name, exact: true });
