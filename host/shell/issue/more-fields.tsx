import { FieldGroup } from './field-group.tsx';
import type { ShownField } from './group-fields.ts';

/** Fields that are still empty, folded away until somebody wants to fill one in. */
export function MoreFields({ fields }: { fields: readonly ShownField[] }) {
  if (fields.length === 0) return null;
  return (
    <section aria-labelledby="more-fields">
      <details>
        <summary>
          <h2 id="more-fields">More fields</h2>
        </summary>
        <div className="folded">
          {fields.map((field) => (
            <FieldGroup key={field.id} title={field.name} fields={[field]} alone />
          ))}
        </div>
      </details>
    </section>
  );
}
