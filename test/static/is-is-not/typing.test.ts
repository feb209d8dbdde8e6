import type { CauseCommand } from '../../../src/domain/causes/command';
import { RowId } from '../../../src/domain/id';
import { createLog, openDesk } from '../analysis/desk';

const row = RowId.parse('where1');
const added: CauseCommand = {
  kind: 'addRow',
  row: { id: row, question: 'where', is: '', isNot: '', distinction: '', change: '' },
};
const typed = (text: string): CauseCommand[] =>
  Array.from(text, (_, index) => ({
    kind: 'fillRow',
    row,
    field: 'is',
    text: text.slice(0, index + 1),
  }));

describe('typing in the is / is-not sheet', () => {
  const onSheet = (desk: Awaited<ReturnType<typeof openDesk>>) =>
    (desk.session.state().document.isIsNot ?? []).map(({ is }) => is);

  it('is saved as one change', async () => {
    const log = createLog();
    const desk = await openDesk(log);
    desk.give(added, ...typed('Line 2'));
    await desk.pass(1_000);
    expect(log.saves).toEqual([2]);
    expect(log.document().isIsNot?.[0]?.is).toBe('Line 2');
  });

  it('is one step to undo and to redo', async () => {
    const desk = await openDesk(createLog());
    desk.give(added, ...typed('Line 2'));
    desk.session.undo();
    expect(onSheet(desk)).toEqual(['']);
    desk.session.undo();
    expect(onSheet(desk)).toEqual([]);
    desk.session.redo();
    desk.session.redo();
    expect(onSheet(desk)).toEqual(['Line 2']);
  });

  it('comes back with its row, and goes on from there', async () => {
    const log = createLog();
    const desk = await openDesk(log);
    desk.give(added, ...typed('Line 2'), { kind: 'removeRow', row });
    desk.session.undo();
    desk.give({ kind: 'fillRow', row, field: 'is', text: 'Line 2 and 3' });
    await desk.pass(1_000);
    expect(log.document().isIsNot?.[0]?.is).toBe('Line 2 and 3');
  });
});
