import { adfOf } from '../../../src/contract/wording/adf/adf-of';
import type { AdfDocument, AdfNode } from '../../../src/contract/wording/adf/document';
import { linesOf } from '../../../src/contract/wording/adf/lines-of';
import { partIn, partTitle, withPart } from '../../../src/contract/wording/adf/part';
import { analysisReport, descriptionReport } from '../../../src/contract/wording/report/analysis';
import { IssueKey } from '../../../src/domain/id';
import { at } from '../../domain/causes/writing';
import { adfFaults } from './adf-schema';
import { reader, told } from './reported';

const content = adfOf(descriptionReport(told, at, reader));
const paragraph = (text: string): AdfNode => ({
  type: 'paragraph',
  content: [{ type: 'text', text }],
});
const documentWith = (...nodes: AdfNode[]): AdfDocument => ({
  type: 'doc',
  version: 1,
  content: nodes,
});
/** Kinds of node this app knows nothing of, with attributes it never reads. */
const strangers: AdfNode[] = [
  {
    type: 'mediaSingle',
    attrs: { layout: 'center' },
    content: [{ type: 'media', attrs: { id: 'a', type: 'file', collection: '' } }],
  },
  { type: 'somethingNew', attrs: { depth: { of: [1, null] } }, marks: [{ type: 'breakout' }] },
];

describe('an analysis in the Atlassian document format', () => {
  it('keeps to Atlassian’s own schema, all of it', () => {
    const whole = adfOf(
      analysisReport(told, { key: IssueKey.parse('PUMP-12'), summary: 'It leaks' }, reader),
    );
    expect(adfFaults(documentWith(...whole))).toEqual([]);
    expect(adfFaults(withPart(null, content))).toEqual([]);
  });

  it('is found out where it does not', () => {
    expect(adfFaults(documentWith({ type: 'paragraph', content: [{ type: 'text' }] }))).not.toEqual(
      [],
    );
  });

  it('says what Markdown says', () => {
    expect(content.flatMap(linesOf)).toEqual([
      'As of 2026-03-02. Ratchet writes this box anew when asked to; write beside it, not in it.',
      'Problem',
      'What is wrong: Pump P4 leaks *at the shaft*',
      'Where: Line 2 and line 3',
      'Evidence: PUMP-3, “First report”',
      'Why did it happen?',
      '1 Fluid passes the seal (Why it happened)',
      '2a The seal hardened at 80 °C (Root cause · Verified · Material)',
      'Link read back: confirmed',
      'How it leads there: A hard seal does not follow the shaft.',
      'When: 2026-02-01',
      'Belongs to: document Specification of the seal',
      'Evidence: Seals [old]',
      'Evidence: the file seal_A|B.png',
      'Confirmed: Ben, who made the problem come and go, 2026-03-02, “Tried it on the bench.”',
      'Action: PUMP-7',
      '2b The shaft is worn (Ruled out · Why it was not caught)',
      'Ruled out: Measured: within its limits.',
      'Why our system allowed it: nothing to ask here. Answered in PUMP-3.',
      'Could it exist elsewhere?',
      'It could exist elsewhere. Pumps P5 have the same seal.',
      'Risks and opportunities',
      'They were updated. Heat is a new line in the FMEA.',
    ]);
  });
});

describe('the part of a description that is the app’s', () => {
  it('is all there is where nothing was', () => {
    expect(withPart(null, content).content).toHaveLength(1);
  });

  it('stands last, and leaves every other node as it is', () => {
    const before = documentWith(paragraph('Ours'), ...strangers);
    const after = withPart(before, content);
    expect(after.content.slice(0, -1)).toEqual(before.content);
    expect(after.content.at(-1)).toBe(partIn(after));
  });

  it('is replaced where it stands, and only it', () => {
    const first = withPart(documentWith(paragraph('Before')), [paragraph('old')]);
    const written = { ...first, content: [...first.content, paragraph('After'), ...strangers] };
    const second = withPart(written, content);
    expect(second.content.map(({ type }) => type)).toEqual(written.content.map(({ type }) => type));
    expect(second.content.flatMap(linesOf)).not.toContain('old');
    expect(second.content.toSpliced(1, 1)).toEqual(written.content.toSpliced(1, 1));
  });

  it('is the same again when it is put there again', () => {
    const once = withPart(documentWith(paragraph('Ours')), content);
    expect(withPart(once, content)).toEqual(once);
  });

  it('keeps what Jira’s editor adds to its frame', () => {
    const edited = documentWith({
      type: 'expand',
      attrs: { title: partTitle, localId: 'a1' },
      marks: [{ type: 'breakout', attrs: { mode: 'wide' } }],
      content: [paragraph('old')],
    });
    expect(withPart(edited, content).content[0]).toMatchObject({
      attrs: { title: partTitle, localId: 'a1' },
      marks: [{ type: 'breakout' }],
    });
  });

  it.each<[string, AdfNode]>([
    ['another title', { type: 'expand', attrs: { title: 'Ours now' }, content: [] }],
    ['no title', { type: 'expand', attrs: {}, content: [] }],
    ['another kind', { type: 'panel', attrs: { title: partTitle }, content: [] }],
  ])('is not a box that people made theirs: %s', (_what, theirs) => {
    expect(withPart(documentWith(theirs), content).content).toHaveLength(2);
  });
});

describe('a description read for its words', () => {
  it.each<[string, AdfNode, string[]]>([
    ['a paragraph', paragraph('One'), ['One']],
    ['nothing', { type: 'paragraph' }, []],
    [
      'a mention and a line end',
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'Ask' },
          { type: 'hardBreak' },
          { type: 'mention', attrs: { id: '1', text: '@Ben' } },
        ],
      },
      ['Ask @Ben'],
    ],
    ['a card', { type: 'blockCard', attrs: { url: 'https://a.example' } }, ['https://a.example']],
    [
      'a list',
      {
        type: 'bulletList',
        content: [
          { type: 'listItem', content: [paragraph('a')] },
          { type: 'listItem', content: [paragraph('b')] },
        ],
      },
      ['a', 'b'],
    ],
    ['what it does not know', { type: 'somethingNew', attrs: { depth: 1 } }, []],
  ])('%s', (_what, node, lines) => {
    expect(linesOf(node)).toEqual(lines);
  });
});
