import { routes } from '../../host/jira/routes';
import { openApi, scopesOf } from '../host/contract/open-api';

const official = openApi();

/** Without the official description beside the checkout there is nothing to compare with. */
const described = official
  ? routes.flatMap(({ method, path, scopes }) => {
      const operation = official.operation(method, path);
      return operation ? [[method, path, [...scopes].sort(), scopesOf(operation)] as const] : [];
    })
  : [];

(official ? describe : describe.skip)('the site asks of an app', () => {
  it('for nothing but operations that Jira has', () => {
    expect(described).toHaveLength(routes.length);
  });

  it.each(described)('the scopes that Jira asks: %s %s', (_method, _path, asked, needed) => {
    expect(asked).toEqual(needed);
  });
});
