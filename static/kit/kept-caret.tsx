import { Component, type RefObject } from 'react';
import { caretAfter } from './caret-after';

interface KeptCaretProps {
  readonly area: RefObject<HTMLTextAreaElement | null>;
  readonly value: unknown;
}

interface Caret {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Keeps the caret of a text field beside its letters when the text is changed from elsewhere: browsers put it at
 * the end. Only a class can look at the field just before React writes into it.
 */
export class KeptCaret extends Component<KeptCaretProps> {
  override getSnapshotBeforeUpdate(): Caret | null {
    const area = this.props.area.current;
    if (!area || document.activeElement !== area || area.value === this.props.value) return null;
    return { text: area.value, start: area.selectionStart, end: area.selectionEnd };
  }

  override componentDidUpdate(_props: KeptCaretProps, _state: unknown, caret: Caret | null): void {
    const area = this.props.area.current;
    if (!area || !caret) return;
    const at = (position: number) => caretAfter(caret.text, area.value, position);
    area.setSelectionRange(at(caret.start), at(caret.end));
  }

  override render(): null {
    return null;
  }
}
