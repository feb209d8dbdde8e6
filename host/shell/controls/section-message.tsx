import { useEffect, useId, useRef, type ReactNode } from 'react';

interface SectionMessageProps {
  tone: 'information' | 'error';
  title: string;
  children: ReactNode;
  /** Moves the focus to the message when it appears, for what a person must read next. */
  takesFocus?: boolean;
}

export function SectionMessage({ tone, title, children, takesFocus = false }: SectionMessageProps) {
  const element = useRef<HTMLElement>(null);
  const heading = useId();

  useEffect(() => {
    if (takesFocus) element.current?.focus();
  }, [takesFocus]);

  return (
    <section
      ref={element}
      className={`section-message ${tone}`}
      aria-labelledby={heading}
      role={tone === 'error' ? 'alert' : undefined}
      tabIndex={takesFocus ? -1 : undefined}
    >
      <p id={heading} className="section-message-title">
        {title}
      </p>
      {children}
    </section>
  );
}
