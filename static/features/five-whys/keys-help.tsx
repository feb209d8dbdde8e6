import { keysInWords } from './keys';

export const KeysHelp = () => (
  <dl className="keys-help" aria-label="Keys">
    {keysInWords.map(([keys, does]) => (
      <div key={keys}>
        <dt>
          <kbd>{keys}</kbd>
        </dt>
        <dd>{does}</dd>
      </div>
    ))}
  </dl>
);
