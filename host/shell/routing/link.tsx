import type { MouseEvent, ReactNode } from 'react';
import { useRouter } from './router.tsx';

interface LinkProps {
  to: string;
  children: ReactNode;
  className?: string;
  current?: boolean;
}

/** A link inside this site; a click that asks for a new tab stays with the browser. */
export function Link({ to, children, className, current = false }: LinkProps) {
  const { navigate } = useRouter();

  function follow(event: MouseEvent) {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) {
      return;
    }
    event.preventDefault();
    navigate(to);
  }

  return (
    <a href={to} onClick={follow} className={className} aria-current={current ? 'page' : undefined}>
      {children}
    </a>
  );
}
