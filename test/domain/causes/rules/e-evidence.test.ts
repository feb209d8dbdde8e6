import type { CauseCommand } from '../../../../src/domain/causes/command';
import { emptyCauseDocument, type CauseDocument } from '../../../../src/domain/causes/document';
import { RowId } from '../../../../src/domain/id';
import { ada, ben, cause, eve, evidence, root, verified, why, written } from '../writing';
import { type CasesOf, checked, describeFiring, on, out, reword, rooted, start } from './firing';

const then = (...commands: CauseCommand[]) => written(commands, rooted);
const shown = (id: string): CauseCommand => ({
  kind: 'addEvidence',
  node: cause(id),
  evidence: { kind: 'observation', id: evidence('proof1'), note: 'Brittle at the lip' },
});
const astray = written([out('leak01')], checked(rooted));

const row = (id: string, is = 'Line 2'): CauseCommand => ({
  kind: 'addRow',
  row: { id: RowId.parse(id), question: 'where', is, isNot: '', distinction: '', change: '' },
});
const explained = (id: string, rowId: string, answer: 'yes' | 'no'): CauseCommand => ({
  kind: 'explainRow',
  id: cause(id),
  row: RowId.parse(rowId),
  answer,
});
const compared: CauseDocument = then(row('row001'), row('row002'));
const tried = (...commands: CauseCommand[]) => written(commands, compared);

const table: CasesOf<'E'> = {
  E1: [
    ['a root and a link without any', rooted, ['seal02 root', 'leak01 link advises']],
    ['a root without any', then(shown('leak01')), ['seal02 root']],
    ['a link without any', then(shown('seal02')), ['leak01 link advises']],
    [
      'of several links the one nearest to the problem',
      on(why('third3', 'seal02', 'No limit'), root('third3'), shown('third3')),
      ['leak01 link advises'],
    ],
    [
      'a verified link shows something',
      written([verified('leak01', 'Shaft leaks')], then(shown('seal02')), ben),
      [],
    ],
    [
      'a verified root still needs something to look up',
      checked(then(shown('leak01'))),
      ['seal02 root'],
    ],
    [
      'two roots share a link',
      then(why('other3', 'leak01', 'Shaft worn'), root('other3'), shown('seal02'), shown('other3')),
      ['leak01 link advises'],
    ],
    [
      'a cause off the way',
      then(why('other3', null, 'Shaft worn'), shown('seal02'), shown('leak01')),
      [],
    ],
    ['all shown', then(shown('seal02'), shown('leak01')), []],
    ['no root', start, []],
  ],
  E3: [
    ['no root named', start, ['analysis root']],
    ['nothing written', emptyCauseDocument, ['analysis root']],
    ['a root nobody verified', rooted, ['seal02 verification']],
    ['a root whose verification failed', checked(rooted, ben, 'failed'), ['seal02 pass']],
    [
      'a root reworded since',
      written([reword('seal02', 'Seal is old')], checked(rooted)),
      ['seal02 renewal'],
    ],
    [
      'a failure before other words',
      written([reword('seal02', 'Seal is old')], checked(rooted, ben, 'failed')),
      ['seal02 verification'],
    ],
    ['one of two roots', written([root('leak01')], checked(rooted)), ['leak01 verification']],
    ['a verified root that explains what was ruled out', astray, ['seal02 root leak01']],
    [
      'the same beside a root that stands',
      written([why('other3', null, 'Shaft bent'), root('other3')], astray),
      ['other3 verification'],
    ],
    ['a verified root', checked(rooted), []],
    ['verified by its author (another rule says so)', checked(rooted, ada), []],
  ],
  E4: [
    ['by its author', checked(rooted, ada), ['seal02']],
    [
      'by who reworded it',
      written(
        [verified('seal02', 'Seal is old')],
        written([reword('seal02', 'Seal is old')], rooted, eve),
        eve,
      ),
      ['seal02'],
    ],
    [
      'by its author, reworded by another',
      written(
        [verified('seal02', 'Seal is old')],
        written([reword('seal02', 'Seal is old')], rooted, eve),
        ada,
      ),
      ['seal02'],
    ],
    [
      'by another, failed since, then by its author',
      checked(checked(checked(rooted), ben, 'failed'), ada),
      ['seal02'],
    ],
    ['by another', checked(rooted), []],
    ['by both', checked(checked(rooted), ada), []],
    ['by nobody (another rule says so)', rooted, []],
    ['a cause that is no root', checked(start, ada), []],
  ],
  E5: [
    ['rows that nobody tried it against', compared, ['seal02 2 no']],
    ['one of two tried', tried(explained('seal02', 'row001', 'yes')), ['seal02 1 no']],
    [
      'a row it does not account for',
      tried(explained('seal02', 'row001', 'yes'), explained('seal02', 'row002', 'no')),
      ['seal02 1 yes'],
    ],
    [
      'the root that was tried in vain is asked',
      tried(why('other3', null, 'Shaft worn'), root('other3'), explained('other3', 'row002', 'no')),
      ['other3 2 yes'],
    ],
    [
      'another root accounts for it',
      tried(
        why('other3', null, 'Shaft worn'),
        root('other3'),
        explained('seal02', 'row001', 'yes'),
        explained('seal02', 'row002', 'no'),
        explained('other3', 'row002', 'yes'),
      ),
      [],
    ],
    [
      'what accounts for it is no root',
      tried(explained('leak01', 'row001', 'yes'), explained('leak01', 'row002', 'yes')),
      ['seal02 2 no'],
    ],
    [
      'all accounted for',
      tried(explained('seal02', 'row001', 'yes'), explained('seal02', 'row002', 'yes')),
      [],
    ],
    ['a row without a fact asks nothing', then(row('row001', ' ')), []],
    ['no sheet', rooted, []],
    ['no root yet', on(row('row001')), []],
  ],
};

describeFiring(table);
