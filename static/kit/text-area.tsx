import {
  forwardRef,
  type TextareaHTMLAttributes,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from 'react';
import { KeptCaret } from './kept-caret';

interface TextAreaProps extends TextareaHTMLAttributes<HTMLTextAreaElement> {
  /** Looks like plain text until it is used. */
  readonly plain?: boolean;
}

/** Whether the browser fits a field to its text, which spares measuring the page at every keystroke. */
const fitsItself = CSS.supports('field-sizing', 'content');

/** A text field that is as tall as what stands in it. */
export const TextArea = forwardRef<HTMLTextAreaElement, TextAreaProps>(function TextArea(
  { plain = false, className = '', rows = 1, value, ...rest },
  ref,
) {
  const own = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle<HTMLTextAreaElement | null, HTMLTextAreaElement | null>(
    ref,
    () => own.current,
  );

  useLayoutEffect(() => {
    const area = own.current;
    if (!area || fitsItself) return;
    const fit = () => {
      area.style.height = 'auto';
      area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
    };
    fit();
    const watch = new ResizeObserver(([entry]) => {
      const width = String(entry?.contentRect.width);
      if (area.dataset['width'] === width) return;
      area.dataset['width'] = width;
      fit();
    });
    watch.observe(area);
    return () => watch.disconnect();
  }, [value]);

  return (
    <>
      <textarea
        dir="auto"
        {...rest}
        ref={own}
        rows={rows}
        value={value}
        className={`k-input ${plain ? 'k-input-plain' : ''} ${className}`}
      />
      <KeptCaret area={own} value={value} />
    </>
  );
});
