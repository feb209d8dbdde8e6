import { Component } from 'react';
import type { Cause } from '../../../src/domain/causes/cause';

interface CaretKeptProps {
  readonly causes: readonly Cause[];
}

interface Caret {
  readonly cause: string;
  readonly start: number;
  readonly end: number;
}

const areaOf = (cause: string): HTMLTextAreaElement | null =>
  document.querySelector(`textarea[data-cause="${cause}"]`);

/**
 * A line that somebody else moves beneath another effect is made anew: the caret that stood in it goes with it.
 * Only a class can look at the page just before React changes it.
 */
export class CaretKept extends Component<CaretKeptProps> {
  override shouldComponentUpdate({ causes }: CaretKeptProps): boolean {
    return causes !== this.props.causes;
  }

  override getSnapshotBeforeUpdate(): Caret | null {
    const area = document.activeElement;
    if (!(area instanceof HTMLTextAreaElement)) return null;
    const { cause } = area.dataset;
    return cause ? { cause, start: area.selectionStart, end: area.selectionEnd } : null;
  }

  override componentDidUpdate(_props: CaretKeptProps, _state: unknown, caret: Caret | null): void {
    if (!caret || document.activeElement !== document.body || !document.hasFocus()) return;
    const area = areaOf(caret.cause);
    area?.focus({ preventScroll: true });
    area?.setSelectionRange(caret.start, caret.end);
  }

  override render(): null {
    return null;
  }
}
