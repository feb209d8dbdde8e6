import {
  type FocusEvent,
  type KeyboardEvent,
  Suspense,
  useCallback,
  useEffect,
  useMemo,
  useState,
} from 'react';
import { onShowPlace } from '../../bridge/events';
import { readHistory } from '../../bridge/invoke';
import type { AnalysisRecord } from '../../bridge/analysis-record';
import { AnalysisBar } from '../../features/analysis/analysis-bar';
import '../../features/analysis/analysis.css';
import { RevisionLine } from '../../features/analysis/revision-line';
import { isAtOutline } from '../../features/analysis/at-outline';
import { useAnalysis } from '../../features/analysis/use-analysis';
import { ExtentQuestion } from '../../features/extent/extent-question';
import { useWhyFormsAhead } from '../../features/five-whys/why-forms';
import { ReadHistoryContext } from '../../features/history/history-page';
import { RiskQuestion } from '../../features/risk/risk-question';
import { KeptNotes } from '../../features/margin-notes/kept-notes';
import { ProblemStatement } from '../../features/problem/problem-statement';
import { ShownPlaceContext } from '../../features/views/shown-place';
import { AnalysisViews } from '../../features/views/analysis-views';
import { useAfterPointer } from '../../kit/use-after-pointer';
import { Tabs } from '../../kit/tabs';
import { Live, Told } from './later';
import { ClosedAnalysis, ForeignChange, History, useHistoryAhead } from './on-demand';

const tabs = [
  { key: 'analysis', label: 'Analysis' },
  { key: 'history', label: 'History' },
] as const;

interface SheetProps {
  readonly record: AnalysisRecord;
  /** Whether the viewer could change the analysis if it were open. */
  readonly mayEdit: boolean;
}

/** The sheet of paper: the problem, the whys, the question of extent; and what is on record. */
export function Sheet({ record, mayEdit }: SheetProps) {
  const { session, state, undo, redo } = useAnalysis();
  const [tab, setTab] = useState<(typeof tabs)[number]['key']>('analysis');
  const [shown, setShown] = useState<{ readonly node: string } | null>(null);
  const places = useMemo(() => ({ shown, show: (node: string) => setShown({ node }) }), [shown]);
  const { id, key, summary } = record;
  const issue = useMemo(() => ({ key, summary }), [key, summary]);

  useEffect(
    () =>
      onShowPlace((place) => {
        if (place.issueId !== id) return;
        setTab('analysis');
        setShown({ node: place.node });
      }),
    [id],
  );
  useWhyFormsAhead();
  useHistoryAhead();
  const read = useCallback((before: number | null) => readHistory({ issueId: id, before }), [id]);

  const strike = (event: KeyboardEvent<HTMLElement>) => {
    const inForm = event.target instanceof Element && event.target.closest('form') !== null;
    if (inForm || event.altKey || !(event.ctrlKey || event.metaKey)) return;
    const letter = event.key.toLowerCase();
    if (letter !== 'z' && letter !== 'y') return;
    event.preventDefault();
    if (letter === 'y' || event.shiftKey) redo();
    else undo();
  };

  const afterPointer = useAfterPointer();
  const leave = (event: FocusEvent<HTMLElement>) => {
    const isLeft = !event.currentTarget.contains(event.relatedTarget);
    afterPointer(() => {
      if (!isAtOutline()) session.dropBlank();
      if (isLeft) void session.flush();
    });
  };

  return (
    <div className="k-stack" onKeyDown={strike} onBlur={leave}>
      <Tabs label="Root cause" tabs={tabs} chosen={tab} onChoose={setTab} beside={<AnalysisBar />}>
        {tab === 'analysis' ? (
          <div className="k-stack sheet">
            {record.isDone && mayEdit ? (
              <ClosedAnalysis issueType={record.issueTypeName} status={record.statusName} />
            ) : null}
            <Suspense fallback={null}>
              <Live />
            </Suspense>
            {state.saving.kind === 'foreign' ? (
              <ForeignChange />
            ) : (
              <ShownPlaceContext.Provider value={places}>
                <RevisionLine revision={state.document.revision} />
                <ProblemStatement summary={summary} />
                <ReadHistoryContext.Provider value={read}>
                  <AnalysisViews issue={issue} shown={shown} />
                </ReadHistoryContext.Provider>
                <Suspense fallback={null}>
                  <Told />
                </Suspense>
                <ExtentQuestion />
                <RiskQuestion />
                <KeptNotes />
              </ShownPlaceContext.Provider>
            )}
          </div>
        ) : (
          <div className="sheet">
            <History issueKey={key} document={state.document} read={read} />
          </div>
        )}
      </Tabs>
    </div>
  );
}
