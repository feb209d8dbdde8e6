import type { FieldMeta } from '../jira/field-meta.ts';
import { CheckboxList } from './checkbox-list.tsx';
import type { Draft } from './draft.ts';
import type { FieldKind } from './field-kind.ts';
import { optionsOf } from './option.ts';
import { PersonChoices } from './person-choices.tsx';
import { SelectControl } from './select-control.tsx';

interface FieldControlProps {
  id: string;
  kind: FieldKind;
  meta: FieldMeta;
  projectKey: string;
  draft: Draft;
  errorId: string | undefined;
  onChange: (draft: Draft) => void;
}

const inputTypes = new Map<FieldKind, string>([
  ['number', 'number'],
  ['date', 'date'],
  ['moment', 'datetime-local'],
]);

export function FieldControl(props: FieldControlProps) {
  const { id, kind, meta, projectKey, draft, errorId, onChange } = props;
  const text = typeof draft === 'string' ? draft : '';
  const ticked = typeof draft === 'string' ? [] : draft;
  const shared = {
    id,
    'aria-invalid': errorId !== undefined,
    'aria-describedby': errorId,
    'aria-required': meta.required,
  };
  switch (kind) {
    case 'paragraphs':
      return (
        <textarea
          {...shared}
          rows={5}
          value={text}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
    case 'choice':
      return (
        <SelectControl {...shared} value={text} options={optionsOf(meta)} onChange={onChange} />
      );
    case 'choices':
      return <CheckboxList options={optionsOf(meta)} ticked={ticked} onChange={onChange} />;
    case 'person':
      return (
        <PersonChoices projectKey={projectKey}>
          {(options) => (
            <SelectControl {...shared} value={text} options={options} onChange={onChange} />
          )}
        </PersonChoices>
      );
    case 'people':
      return (
        <PersonChoices projectKey={projectKey}>
          {(options) => <CheckboxList options={options} ticked={ticked} onChange={onChange} />}
        </PersonChoices>
      );
    case 'text':
    case 'number':
    case 'date':
    case 'moment':
    case 'labels':
    case 'unsupported':
      return (
        <input
          {...shared}
          type={inputTypes.get(kind) ?? 'text'}
          step={kind === 'number' ? 'any' : undefined}
          autoComplete="off"
          value={text}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
  }
}
