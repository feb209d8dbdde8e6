import { describeEvidence } from '../../../src/contract/wording/evidence';
import type { Evidence } from '../../../src/domain/causes/evidence';
import type { CauseId } from '../../../src/domain/id';
import { Button } from '../../kit/button';
import { useAnalysis } from '../analysis/use-analysis';
import { evidenceLabels } from './evidence-labels';
import { EvidenceWords } from './evidence-words';

interface EvidenceListProps {
  readonly node: CauseId | 'problem';
  readonly evidence: readonly Evidence[];
}

export function EvidenceList({ node, evidence }: EvidenceListProps) {
  const { give, editable } = useAnalysis();
  if (evidence.length === 0) return null;
  return (
    <ul className="reference-list" aria-label="Evidence">
      {evidence.map((item) => (
        <li key={item.id} className="k-row">
          <span>
            <span className="k-subtle">{evidenceLabels[item.kind]}: </span>
            <EvidenceWords evidence={item} />
          </span>
          {editable ? (
            <Button
              looks="link"
              aria-label={`Remove evidence: ${describeEvidence(item)}`}
              onClick={() => give({ kind: 'removeEvidence', node, evidenceId: item.id })}
            >
              Remove
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
