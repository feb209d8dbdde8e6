import { useEffect, useMemo, useRef, useState } from 'react';
import { useAnalysis } from '../analysis/use-analysis';
import { AnalysisNotes } from '../margin-notes/analysis-notes';
import { ExportMenu } from './export-menu';
import { FetchedView } from './fetched-view';
import { OtherViewContext } from './other-view';
import { MovingContext, SelectionContext } from './selection';
import { useLastChoice } from './use-last-choice';
import { useSharedSelection } from './use-shared-selection';
import { ViewSwitch } from './view-switch';
import { ViewToolsPlace } from './view-tools';
import { type ViewedIssue, ViewedIssueContext } from './viewed-issue';
import { type ViewKey, views } from './views';
import './views.css';

const keys: readonly [ViewKey, ...ViewKey[]] = [
  views[0].key,
  ...views.slice(1).map(({ key }) => key),
];

interface AnalysisViewsProps {
  readonly issue: ViewedIssue;
  /** A place somebody asked to see: a cause, or the analysis as a whole. */
  readonly shown: { readonly node: string } | null;
}

/** One analysis, seen as its reader likes: every view shows the same causes and the same selection. */
export function AnalysisViews({ issue, shown }: AnalysisViewsProps) {
  const { state, me } = useAnalysis();
  const { causes } = state.document;
  const [selection, settle] = useSharedSelection();
  const [view, setView] = useLastChoice({ name: 'view', person: me, values: keys });
  const [tools, setTools] = useState<HTMLElement | null>(null);
  const seen = useRef<AnalysisViewsProps['shown']>(null);
  const { select, focusOn } = selection;
  const moving = useMemo(() => ({ select, focusOn }), [select, focusOn]);

  useEffect(() => {
    if (!shown || seen.current === shown) return;
    seen.current = shown;
    if (shown.node === 'isIsNot') setView('isIsNot');
    if (shown.node === 'legs' || shown.node === 'readBack') setView('whys');
    const asked = causes.find(({ id }) => id === shown.node);
    const there = shown.node === 'analysis' ? causes.at(-1) : asked;
    if (!there) return;
    setView('whys');
    focusOn(there.id);
  }, [shown, causes, focusOn, setView]);

  const choose = (chosen: ViewKey) => {
    // The caret stays at the switch.
    settle();
    setView(chosen);
  };
  const { content, label } = views.find(({ key }) => key === view) ?? views[0];
  return (
    <ViewedIssueContext.Provider value={issue}>
      <MovingContext.Provider value={moving}>
        <SelectionContext.Provider value={selection}>
          <section className="k-stack-tight" aria-label="Why did it happen?">
            <div className="views-bar">
              <h2>Why did it happen?</h2>
              {views.length > 1 ? <ViewSwitch chosen={view} onChoose={choose} /> : null}
              <div ref={setTools} className="views-tools" data-outline />
              {causes.length > 0 ? <ExportMenu /> : null}
            </div>
            <OtherViewContext.Provider value={setView}>
              <ViewToolsPlace.Provider value={tools}>
                {content.kind === 'atHand' ? (
                  <content.Content />
                ) : (
                  <FetchedView key={view} label={label} fetch={content.fetch} />
                )}
              </ViewToolsPlace.Provider>
            </OtherViewContext.Provider>
            <AnalysisNotes />
          </section>
        </SelectionContext.Provider>
      </MovingContext.Provider>
    </ViewedIssueContext.Provider>
  );
}
