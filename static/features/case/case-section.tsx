import { type ReactNode, useEffect, useId, useRef } from 'react';
import type { CasePlace } from '../../../src/domain/gate/case-rule';
import { useShownPlace } from './shown-place';
import { useFocusNotLost } from './use-focus-not-lost';
import './case.css';

interface CaseSectionProps {
  readonly title: string;
  /** How it stands, in a few words. */
  readonly state?: ReactNode;
  /** What the gates call it: whoever is sent here lands on it. */
  readonly place: CasePlace;
  readonly children: ReactNode;
}

/** One part of a case. */
export function CaseSection({ title, state, place, children }: CaseSectionProps) {
  const id = useId();
  const section = useRef<HTMLElement>(null);
  const shown = useShownPlace();
  useFocusNotLost(section);
  useEffect(() => {
    if (shown?.place !== place) return;
    section.current?.scrollIntoView({ block: 'center' });
    section.current?.focus();
  }, [shown, place]);
  return (
    <section
      ref={section}
      className="k-stack-tight case-section"
      aria-labelledby={id}
      tabIndex={-1}
    >
      <div className="k-row case-section-head">
        <h2 id={id}>{title}</h2>
        {state ? <span className="k-subtle">{state}</span> : null}
      </div>
      {children}
    </section>
  );
}
