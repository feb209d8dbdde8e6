import { usePageTitle } from '../routing/use-page-title.ts';
import { paths, routeOf } from '../routing/route.ts';
import { useRouter } from '../routing/router.tsx';
import { useSite } from './site-context.tsx';

export function LoginPage() {
  const { site, person, signIn } = useSite();
  const { path, navigate } = useRouter();
  usePageTitle('Choose who you are');

  async function enterAs(accountId: string) {
    await signIn(accountId);
    // Whoever came by the address of another page wanted to see that page.
    if (routeOf(path).page === 'login') navigate(paths.projects);
  }

  return (
    <section className="page narrow">
      <h1>Who would you like to be?</h1>
      <p>
        {site.story.name} is a made-up company. Each person may see and do different things; you can
        switch at any time at the top right.
      </p>
      <ul className="plain people">
        {site.people.map(({ accountId, displayName, role, emailAddress }) => (
          <li key={accountId}>
            <button
              type="button"
              className="card-button"
              aria-current={accountId === person?.accountId}
              onClick={() => void enterAs(accountId)}
            >
              <strong>{displayName}</strong>
              <span className="quiet">
                {role} · {emailAddress}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
