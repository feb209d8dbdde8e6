import { forwardRef, type ReactNode } from 'react';

interface NoticeProps {
  readonly tone: 'information' | 'warning' | 'success' | 'teaching';
  readonly title: string;
  readonly children?: ReactNode;
  /** Read out when it appears. */
  readonly announced?: boolean;
}

/** A framed message: what is so, and what can be done. */
export const Notice = forwardRef<HTMLElement, NoticeProps>(function Notice(
  { tone, title, children, announced = false },
  ref,
) {
  return (
    <section
      ref={ref}
      tabIndex={-1}
      aria-label={title}
      className={`k-notice k-notice-${tone}`}
      role={announced ? 'status' : undefined}
    >
      <h2 className="k-notice-title">{title}</h2>
      {children}
    </section>
  );
});
