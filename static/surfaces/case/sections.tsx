import { useCase } from '../../features/case/case-context';
import { HistoryDrawer } from './history-drawer';
import {
  AdverseEffect,
  Containment,
  Disposition,
  Effectiveness,
  Elsewhere,
  LinkedContainments,
  PlannedActions,
  SystemChange,
} from './on-demand';

/** The parts of a nonconformance, in the order in which they are worked on. */
const OfNonconformance = () => (
  <>
    <Containment />
    <Disposition />
    <PlannedActions />
    <Elsewhere />
    <SystemChange />
  </>
);

/**
 * The parts of a CAPA, in the order in which they are worked on. What holds the damage is recorded on the nonconformance
 * it corrects; where there is none, or something was recorded here all the same, it is kept here.
 */
const OfCapa = ({ isCorrecting, holdsItself }: { isCorrecting: boolean; holdsItself: boolean }) => (
  <>
    {isCorrecting ? <LinkedContainments /> : null}
    {holdsItself || !isCorrecting ? <Containment /> : null}
    <PlannedActions />
    <AdverseEffect />
    <Effectiveness />
    <Elsewhere />
    <SystemChange />
  </>
);

/** The parts of a case. */
export function Sections() {
  const { record, file } = useCase();
  return (
    <div className="k-stack" data-work-type={record.workType}>
      {record.workType === 'nonconformance' ? (
        <OfNonconformance />
      ) : (
        <OfCapa
          isCorrecting={record.linked.length > 0}
          holdsItself={file.containments.length > 0}
        />
      )}
      <HistoryDrawer />
    </div>
  );
}
