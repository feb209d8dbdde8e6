import { Select } from '../../kit/select';
import { type FilterKey, filters } from './filters';

interface TableBarProps {
  readonly asked: FilterKey;
  readonly onAsk: (asked: FilterKey) => void;
  readonly shown: number;
  readonly all: number;
}

/** Which causes are asked for, and how many those are. */
export const TableBar = ({ asked, onAsk, shown, all }: TableBarProps) => (
  <div className="cause-table-bar k-row">
    <Select aria-label="Which causes" value={asked} options={filters} onPick={onAsk} />
    <span className="k-small k-subtle" role="status">
      {shown === all ? `${all} ${all === 1 ? 'cause' : 'causes'}` : `${shown} of ${all} causes`}
    </span>
  </div>
);
