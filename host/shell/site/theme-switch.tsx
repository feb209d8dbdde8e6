import { useSite } from './site-context.tsx';

export function ThemeSwitch() {
  const { site, chooseTheme } = useSite();
  const dark = site.theme === 'dark';
  return (
    <button
      type="button"
      className="button subtle icon"
      aria-label="Dark theme"
      aria-pressed={dark}
      title={dark ? 'Switch to the light theme' : 'Switch to the dark theme'}
      onClick={() => void chooseTheme(dark ? 'light' : 'dark')}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />
      </svg>
    </button>
  );
}
