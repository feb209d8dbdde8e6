import { useEffect, useId, useRef } from 'react';
import type { Flag } from './flag.ts';

interface FlagCardProps {
  flag: Flag;
  onClose: () => void;
}

const dismissAfterMs = 8_000;

export function FlagCard({ flag, onClose }: FlagCardProps) {
  const heading = useId();
  const close = useRef(onClose);
  close.current = onClose;

  useEffect(() => {
    if (!flag.isAutoDismiss) return;
    const timer = setTimeout(() => close.current(), dismissAfterMs);
    return () => clearTimeout(timer);
  }, [flag]);

  return (
    <div role="group" aria-labelledby={heading} className={`flag ${flag.tone}`}>
      <div className="flag-head">
        <p id={heading} className="flag-title">
          {flag.title}
        </p>
        <button type="button" className="button subtle icon" aria-label="Dismiss" onClick={onClose}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="m3.5 3.5 9 9m0-9-9 9" stroke="currentColor" strokeWidth="1.5" />
          </svg>
        </button>
      </div>
      {flag.description !== '' && <p>{flag.description}</p>}
      {flag.actions.length > 0 && (
        <div className="flag-actions">
          {flag.actions.map(({ text, onClick }) => (
            <button key={text} type="button" className="button link" onClick={onClick}>
              {text}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
