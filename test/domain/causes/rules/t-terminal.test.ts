import type { CauseCommand } from '../../../../src/domain/causes/command';
import { emptyCauseDocument } from '../../../../src/domain/causes/document';
import { cause, root, why, written } from '../writing';
import { type CasesOf, classed, describeFiring, on, out, rooted, start } from './firing';

const then = (...commands: CauseCommand[]) => written(commands, rooted);
const other: readonly CauseCommand[] = [why('other3', null, 'Test runs cold')];
const inSystem: CauseCommand = { kind: 'assignLeg', id: cause('other3'), leg: 'system' };

const table: CasesOf<'T'> = {
  T1: [
    ['a leaf of class person', on(classed('seal02', 'person')), ['seal02']],
    ['a root of class person', on(classed('leak01', 'person'), root('leak01')), ['leak01']],
    [
      'a root with a why beneath it is still where the team stopped',
      on(classed('leak01', 'person'), root('leak01')),
      ['leak01'],
    ],
    [
      'a person whose only why was ruled out',
      on(classed('leak01', 'person'), out('seal02')),
      ['leak01'],
    ],
    ['a person with a why beneath', on(classed('leak01', 'person')), []],
    ['a person that was ruled out', on(classed('seal02', 'person'), out('seal02')), []],
    [
      'a person beneath an effect that was ruled out',
      on(classed('seal02', 'person'), out('leak01')),
      [],
    ],
    ['a leaf of another class', on(classed('seal02', 'method')), []],
    ['nothing written', emptyCauseDocument, []],
  ],
  T6: [
    ['the only root is external', then(classed('seal02', 'external')), ['seal02']],
    [
      'all roots are',
      then(...other, root('other3'), classed('other3', 'external'), classed('seal02', 'external')),
      ['seal02', 'other3'],
    ],
    [
      'beside it a cause that is no root',
      then(...other, classed('seal02', 'external')),
      ['seal02'],
    ],
    ['beside it a root of ours', then(...other, root('other3'), classed('seal02', 'external')), []],
    [
      'beside it a cause in our system',
      then(...other, inSystem, classed('seal02', 'external')),
      [],
    ],
    [
      'what is in our system was ruled out',
      then(...other, inSystem, out('other3'), classed('seal02', 'external')),
      ['seal02'],
    ],
    [
      'what is in our system is external too',
      then(...other, inSystem, classed('other3', 'external'), classed('seal02', 'external')),
      ['seal02'],
    ],
    ['a root of another class', then(classed('seal02', 'method')), []],
    ['external and no root', on(classed('seal02', 'external')), []],
  ],
  T9: [
    ['a root that belongs nowhere', rooted, ['seal02']],
    [
      'one of two',
      then(root('leak01'), {
        kind: 'locate',
        id: cause('seal02'),
        within: { kind: 'component', name: 'Shaft seal' },
      }),
      ['leak01'],
    ],
    [
      'a root in a process',
      then({ kind: 'locate', id: cause('seal02'), within: { kind: 'process', name: 'Filling' } }),
      [],
    ],
    ['no root', start, []],
  ],
  T10: [
    ['a root that nobody classed', rooted, ['seal02']],
    ['a classed root', then(classed('seal02', 'material')), []],
    ['no root', start, []],
  ],
  T11: [
    ['one of two branches is a root', then(...other), ['analysis']],
    ['a root beside what was ruled out', then(...other, out('other3')), ['analysis']],
    ['two roots', then(...other, root('other3')), []],
    ['one straight line (another rule asks)', rooted, []],
    ['no root', on(...other), []],
  ],
};

describeFiring(table);
