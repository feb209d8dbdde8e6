import type { CauseDocument } from '../../../../src/domain/causes/document';
import {
  documentParts,
  type Subject,
  subjectOf,
} from '../../../../src/domain/causes/rules/subject';
import { acted, cause, issue, root, written } from '../writing';
import { type CasesOf, describeFiring, rooted, start } from './firing';

const linked = (document: CauseDocument, ...numbers: number[]): Subject => ({
  ...subjectOf(document),
  known: new Set([...documentParts, 'actionTexts']),
  actions: numbers.map((number) => ({
    ...issue(number),
    summary: 'Order other seals',
    createdAt: null,
  })),
});

const table: CasesOf<'A'> = {
  A1: [
    ['a root without an action', rooted, ['seal02']],
    ['one root of two', written([root('leak01'), acted('seal02', 4)], rooted), ['leak01']],
    [
      'an action unlinked again',
      written(
        [acted('seal02', 4), { kind: 'unlinkAction', id: cause('seal02'), issue: issue(4) }],
        rooted,
      ),
      ['seal02'],
    ],
    ['a root with an action', written([acted('seal02', 4)], rooted), []],
    ['no root', start, []],
  ],
  A2: [
    ['an issue that acts on no cause', linked(rooted, 4), [`analysis ${issue(4).id} PUMP-4`]],
    [
      'one of two',
      linked(written([acted('seal02', 4)], rooted), 4, 5),
      [`analysis ${issue(5).id} PUMP-5`],
    ],
    ['each acts on a cause', linked(written([acted('seal02', 4)], rooted), 4), []],
    ['it acts on a cause that is no root', linked(written([acted('seal02', 4)], start), 4), []],
    ['nothing is linked', linked(rooted), []],
  ],
};

describeFiring(table);
