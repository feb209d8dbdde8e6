import { forwardRef } from 'react';

interface EditButtonProps {
  name: string;
  onClick: () => void;
}

export const EditButton = forwardRef<HTMLButtonElement, EditButtonProps>(function EditButton(
  { name, onClick },
  ref,
) {
  return (
    <button
      type="button"
      ref={ref}
      className="button subtle icon"
      aria-label={`Edit ${name}`}
      onClick={onClick}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path
          d="M2.75 13.25v-2.5l7.5-7.5 2.5 2.5-7.5 7.5z"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinejoin="round"
        />
      </svg>
    </button>
  );
});
