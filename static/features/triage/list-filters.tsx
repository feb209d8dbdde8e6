import type { ListFilter } from '../../../src/domain/triage/triage-list-jql';
import { Field } from '../../kit/field';
import { Select } from '../../kit/select';
import { severityOptions, sourceOptions } from './options';

interface ListFiltersProps {
  readonly filter: ListFilter;
  readonly onChange: (filter: ListFilter) => void;
}

const all = { value: 'all', label: 'All' } as const;
const statuses = [
  { value: 'reported', label: 'Not triaged yet' },
  { value: 'undecided', label: 'Triaged, no decision about a CAPA' },
] as const;
const severities = [all, ...severityOptions, { value: 'none', label: 'Not set' }] as const;
const sources = [all, ...sourceOptions] as const;

/** What of the list is shown. */
export const ListFilters = ({ filter, onChange }: ListFiltersProps) => (
  <div className="k-row triage-filters">
    <Field label="Show">
      {(control) => (
        <Select
          {...control}
          value={filter.status}
          options={statuses}
          onPick={(status) => onChange({ ...filter, status })}
        />
      )}
    </Field>
    <Field label="Source">
      {(control) => (
        <Select
          {...control}
          value={filter.source ?? 'all'}
          options={sources}
          onPick={(source) => onChange({ ...filter, source: source === 'all' ? null : source })}
        />
      )}
    </Field>
    <Field label="Severity">
      {(control) => (
        <Select
          {...control}
          value={filter.severity ?? 'all'}
          options={severities}
          onPick={(severity) =>
            onChange({ ...filter, severity: severity === 'all' ? null : severity })
          }
        />
      )}
    </Field>
  </div>
);
