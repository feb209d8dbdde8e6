import { Menu } from '../controls/menu.tsx';
import type { MenuEntry } from '../controls/menu-item.tsx';
import { useSite } from './site-context.tsx';

/** Who is using the site: every person of the story, with the part they play. */
export function PersonSwitcher() {
  const { site, person, signIn } = useSite();
  const people = site.people.map((someone): MenuEntry => ({
    id: someone.accountId,
    label: someone.displayName,
    hint: someone.role,
    checked: someone.accountId === person?.accountId,
    choose: () => void signIn(someone.accountId),
  }));
  const nobody: MenuEntry = {
    id: 'nobody',
    label: 'Nobody (signed out)',
    checked: person === null,
    choose: () => void signIn(null),
  };
  return (
    <Menu
      label={person ? `Signed in as ${person.displayName}` : 'Sign in'}
      className="button subtle person-button"
      align="end"
      entries={[...people, nobody]}
    >
      <span className="avatar" data-initials={person ? initials(person.displayName) : '?'} />
      <span className="wide-only">{person?.displayName ?? 'Sign in'}</span>
    </Menu>
  );
}

function initials(name: string): string {
  return name
    .split(' ')
    .map((part) => part.charAt(0))
    .join('')
    .slice(0, 2);
}
