import type { IssueKey } from '../../../src/domain/id';
import type { GatedWorkType } from '../../../src/domain/next-transitions';
import { Button } from '../../kit/button';

interface LinkedRecordsProps {
  readonly workType: GatedWorkType;
  readonly linked: readonly {
    readonly key: IssueKey;
    readonly summary: string;
    readonly status: string;
  }[];
  readonly onOpen: (key: IssueKey) => void;
}

const titles: Readonly<Record<GatedWorkType, string>> = {
  nonconformance: 'Corrective action',
  capa: 'Corrects',
};

/** The issue's other half: what corrects it, or what it corrects. */
export function LinkedRecords({ workType, linked, onOpen }: LinkedRecordsProps) {
  if (linked.length === 0) return null;
  return (
    <section className="k-stack-tight" aria-label={titles[workType]}>
      <h2>{titles[workType]}</h2>
      <ul className="k-stack-tight">
        {linked.map(({ key, summary, status }) => (
          <li key={key}>
            <Button looks="link" onClick={() => onOpen(key)}>
              {key} {summary}
            </Button>{' '}
            <span className="k-small k-subtle">{status}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
