interface KeysLegendProps {
  /** What Ctrl+Enter does here. */
  readonly taking: string;
}

/** The few keys there are. */
export const KeysLegend = ({ taking }: KeysLegendProps) => (
  <p className="triage-legend k-small k-subtle">
    <span>
      <kbd>1</kbd>–<kbd>9</kbd> choose
    </span>
    <span>
      <kbd>Tab</kbd> next
    </span>
    <span>
      <kbd>Ctrl</kbd>+<kbd>Enter</kbd> {taking}
    </span>
  </p>
);
