import { keysInWords } from './keys';

interface KeysHelpProps {
  readonly keys?: readonly (readonly [keys: string, does: string])[];
}

export const KeysHelp = ({ keys = keysInWords }: KeysHelpProps) => (
  <dl className="keys-help" aria-label="Keys">
    {keys.map(([stroke, does]) => (
      <div key={stroke}>
        <dt>
          <kbd>{stroke}</kbd>
        </dt>
        <dd>{does}</dd>
      </div>
    ))}
  </dl>
);
