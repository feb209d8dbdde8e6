import { type ButtonHTMLAttributes, forwardRef } from 'react';

type Looks = 'default' | 'primary' | 'quiet' | 'link';

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled' | 'type'> {
  readonly looks?: Looks;
  /** Why it cannot be used now. It stays focusable, so that everybody can find out. */
  readonly unavailable?: string | null;
  readonly submits?: boolean;
}

/** A button in Jira's looks. */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { looks = 'default', unavailable = null, submits = false, className = '', onClick, ...rest },
  ref,
) {
  return (
    <button
      {...rest}
      ref={ref}
      type={submits ? 'submit' : 'button'}
      className={`k-button k-button-${looks} ${className}`}
      aria-disabled={unavailable === null ? undefined : true}
      title={unavailable ?? rest.title}
      onClick={(event) => {
        if (unavailable === null) onClick?.(event);
        else event.preventDefault();
      }}
    />
  );
});
