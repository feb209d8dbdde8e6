import { confluenceRoutes } from '../../host/confluence/confluence';
import { routes } from '../../host/jira/routes';
import { openApi, productOf, scopesOf } from '../host/contract/open-api';

const official = openApi() && openApi('confluence');
const answered = [...routes, ...confluenceRoutes];

/** Without the official descriptions beside the checkout there is nothing to compare with. */
const described = answered.flatMap(({ method, path, scopes }) => {
  const operation = openApi(productOf(path))?.operation(method, path);
  return operation ? [[method, path, [...scopes].sort(), scopesOf(operation)] as const] : [];
});

(official ? describe : describe.skip)('the site asks of an app', () => {
  it('for nothing but operations that Jira and Confluence have', () => {
    expect(described).toHaveLength(answered.length);
  });

  it.each(described)('the scopes that the product asks: %s %s', (_method, _path, asked, needed) => {
    expect(asked).toEqual(needed);
  });
});
