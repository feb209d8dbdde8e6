import { useEffect, useRef } from 'react';
import type { Refusal } from '../calls/refusal.ts';
import type { FieldMeta } from '../jira/field-meta.ts';
import { draftOf, type Draft } from './draft.ts';
import { kindOf } from './field-kind.ts';
import { FormField } from './form-field.tsx';

interface FieldListProps {
  fields: readonly FieldMeta[];
  projectKey: string;
  drafts: Readonly<Record<string, Draft>>;
  refusal: Refusal | null;
  onDraft: (fieldId: string, draft: Draft) => void;
}

/** The fields of a form. After a refusal the first field it names gets the focus. */
export function FieldList({ fields, projectKey, drafts, refusal, onDraft }: FieldListProps) {
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (refusal) list.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refusal]);

  return (
    <div ref={list}>
      {fields.map((meta) => (
        <FormField
          key={meta.id}
          meta={meta}
          projectKey={projectKey}
          draft={drafts[meta.id] ?? draftOf(kindOf(meta), null)}
          error={refusal?.fields[meta.id]}
          onChange={(draft) => onDraft(meta.id, draft)}
        />
      ))}
    </div>
  );
}
