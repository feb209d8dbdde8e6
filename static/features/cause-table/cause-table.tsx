import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { CauseId } from '../../../src/domain/id';
import { useAfterPointer } from '../../kit/use-after-pointer';
import { useAnalysis } from '../analysis/use-analysis';
import { useFocusKept } from '../five-whys/use-focus-kept';
import { useSelection } from '../views/selection';
import { BeginTable } from './begin-table';
import { CauseRow, type RowActs } from './cause-row';
import './cause-table.css';
import { type FilterKey, filters } from './filters';
import { inOrder, type Order, orderOf } from './held-order';
import { rowAfter } from './row-keys';
import { rowsOf } from './rows';
import type { Sort } from './sorting';
import { TableBar } from './table-bar';
import { TableHead } from './table-head';

/** Every cause with its evidence and state, a line each, in the order and choice one asks for. */
export function CauseTable() {
  const { state, editable } = useAnalysis();
  const { selected, wanted, select, focusOn } = useSelection();
  const [asked, setAsked] = useState<FilterKey>('all');
  const [sort, setSort] = useState<Sort | null>(null);
  const [writing, setWriting] = useState<CauseId | null>(null);
  const [unfolded, setUnfolded] = useState<ReadonlySet<CauseId>>(new Set());
  const whole = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const all = useMemo(() => rowsOf(state.document), [state.document]);
  const filter = filters.find(({ value }) => value === asked) ?? filters[0];
  const order = useRef<Order | null>(null);
  order.current = orderOf(all, sort, order.current);
  const rows = inOrder(
    // A cause keeps its row while somebody writes or looks into it.
    all.filter(
      (row) => filter.shows(row) || row.cause.id === writing || unfolded.has(row.cause.id),
    ),
    order.current,
  );
  const entry = rows.find(({ cause }) => cause.id === selected)?.cause.id ?? rows[0]?.cause.id;

  const hasLeft = useRef(false);
  const moveTo = useCallback(
    (id: CauseId | null) => {
      if (id) focusOn(id);
      else {
        select(null);
        whole.current?.focus();
      }
    },
    [focusOn, select],
  );
  useFocusKept(state.document.causes, selected, hasLeft, moveTo);
  useEffect(() => {
    if (!wanted) return;
    if (wanted.writing) setWriting(wanted.id);
    const text = table.current?.querySelector<HTMLElement>(`[data-cause="${wanted.id}"]`);
    text?.focus();
    text?.scrollIntoView({ block: 'nearest' });
  }, [wanted]);

  const afterPointer = useAfterPointer();
  const acts = useMemo<RowActs>(
    () => ({
      select,
      write: setWriting,
      endWriting: (id, stays) => {
        const end = () => setWriting((now) => (now === id ? null : now));
        // A row that shrinks while the mouse is held would take the click from under the pointer.
        if (!stays) afterPointer(end);
        else {
          end();
          focusOn(id);
        }
      },
      unfold: (id) =>
        setUnfolded((earlier) => {
          const later = new Set(earlier);
          if (!later.delete(id)) later.add(id);
          return later;
        }),
    }),
    [select, focusOn, afterPointer],
  );
  const strike = (event: KeyboardEvent) => {
    const { target, key } = event;
    const id = target instanceof HTMLElement ? target.dataset['cause'] : undefined;
    if (id === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const index = rows.findIndex(({ cause }) => cause.id === id);
    const next = rows[rowAfter(key, index, rows.length) ?? -1]?.cause.id;
    if (!next) return;
    event.preventDefault();
    focusOn(next);
  };

  return (
    <div
      ref={whole}
      tabIndex={-1}
      className="cause-table k-stack-tight"
      data-outline
      onKeyDown={strike}
      onBlur={({ currentTarget, relatedTarget }) => {
        hasLeft.current = relatedTarget !== null && !currentTarget.contains(relatedTarget);
      }}
      onFocus={() => {
        hasLeft.current = false;
      }}
    >
      {all.length === 0 ? (
        <BeginTable />
      ) : (
        <TableBar
          asked={asked}
          onAsk={(picked) => {
            setAsked(picked);
            setUnfolded(new Set());
          }}
          shown={rows.length}
          all={all.length}
        />
      )}
      {rows.length === 0 ? (
        all.length > 0 && <p className="k-subtle">{filter.nothing}</p>
      ) : (
        <div className="cause-table-frame">
          <table ref={table} role="table" aria-label="Causes">
            <TableHead sort={sort} onSort={setSort} />
            <tbody role="rowgroup">
              {rows.map(({ cause, number, depth, isBeneathRuledOut }) => (
                <CauseRow
                  key={cause.id}
                  cause={cause}
                  number={number}
                  depth={depth}
                  isBeneathRuledOut={isBeneathRuledOut}
                  isSelected={cause.id === selected}
                  isEntry={cause.id === entry}
                  isWriting={cause.id === writing}
                  isUnfolded={unfolded.has(cause.id)}
                  editable={editable}
                  acts={acts}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}
