import { useCase } from '../../features/case/case-context';
import { Containment } from './on-demand';

/** The parts of a case, in the order in which they are worked on. */
export function Sections() {
  const { record } = useCase();
  return (
    <div className="k-stack" data-work-type={record.workType}>
      {record.workType === 'nonconformance' ? <Containment /> : null}
    </div>
  );
}
