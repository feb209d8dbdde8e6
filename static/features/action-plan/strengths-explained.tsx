import { Lozenge } from '../../kit/lozenge';
import { strengthsInOrder, strengthWords } from './strengths';

/** What makes an action strong, with examples. */
export const StrengthsExplained = () => (
  <details>
    <summary className="k-small">What makes an action strong?</summary>
    <dl className="k-stack-tight k-small strengths">
      {strengthsInOrder.map((strength) => {
        const { label, tone, means, example } = strengthWords[strength];
        return (
          <div key={strength}>
            <dt>
              <Lozenge tone={tone}>{label}</Lozenge> {means}
            </dt>
            <dd className="k-subtle">{example}</dd>
          </div>
        );
      })}
    </dl>
  </details>
);
