import { columns } from './columns';
import { nextSort, type Sort } from './sorting';

interface TableHeadProps {
  readonly sort: Sort | null;
  readonly onSort: (sort: Sort | null) => void;
}

const arrow = (sort: Sort): string => (sort.direction === 'ascending' ? '↑' : '↓');

/** The names of the columns; each puts the table in its order. */
export const TableHead = ({ sort, onSort }: TableHeadProps) => (
  <thead role="rowgroup">
    <tr role="row">
      <th
        role="columnheader"
        scope="col"
        data-column="number"
        aria-sort={sort ? undefined : 'ascending'}
      >
        <button type="button" className="cause-table-sort" onClick={() => onSort(null)}>
          <abbr title="As in the outline">No.</abbr>
        </button>
      </th>
      {columns.map(({ key, label }) => (
        <th
          key={key}
          role="columnheader"
          scope="col"
          data-column={key}
          aria-sort={sort?.by === key ? sort.direction : undefined}
        >
          <button
            type="button"
            className="cause-table-sort"
            onClick={() => onSort(nextSort(sort, key))}
          >
            {label}
            {sort?.by === key ? <span aria-hidden="true"> {arrow(sort)}</span> : null}
          </button>
        </th>
      ))}
    </tr>
  </thead>
);
