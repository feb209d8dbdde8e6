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

/** The parts of a CAPA, in the order in which they are worked on. */
const OfCapa = () => (
  <>
    <LinkedContainments />
    <PlannedActions />
    <AdverseEffect />
    <Effectiveness />
    <Elsewhere />
    <SystemChange />
  </>
);

/** The parts of a case. */
export function Sections() {
  const { record } = useCase();
  return (
    <div className="k-stack" data-work-type={record.workType}>
      {record.workType === 'nonconformance' ? <OfNonconformance /> : <OfCapa />}
      <HistoryDrawer />
    </div>
  );
}
