import { pathPattern } from './path-pattern';

interface Exception {
  /** Method and path template, or * for all. */
  operation: string;
  side: 'request' | 'response';
  /** Where in the value; array indexes read as *. */
  at: RegExp;
  reason: string;
}

/** Where the official description is wrong about Jira, or where this site knowingly differs. */
const exceptions: readonly Exception[] = [
  {
    operation: '*',
    side: 'response',
    at: /\/items\/\*\/(?:from|fromString|to|toString)$/,
    reason: 'A changelog writes null where a field was or became empty.',
  },
  {
    operation: 'POST /rest/api/3/changelog/bulkfetch',
    side: 'response',
    at: /\/changeHistories\/\*\/created$/,
    reason: 'Real sites answer epoch milliseconds here, as the description’s own example does.',
  },
  {
    operation: 'PUT /rest/api/3/issue/{issueIdOrKey}/assignee',
    side: 'request',
    at: /^\/accountId$/,
    reason: 'Null unassigns, as the text of the description says and its schema does not.',
  },
  ...['POST /wiki/api/v2/pages', 'PUT /wiki/api/v2/pages/{id}'].map((operation) => ({
    operation,
    side: 'request' as const,
    at: /^\/body$/,
    reason: 'One of two shapes that require nothing: whatever fits one fits the other as well.',
  })),
  ...['PUT', 'DELETE'].map((method) => ({
    operation: `${method} /rest/api/3/field/association`,
    side: 'request' as const,
    at: /^\/(?:associationContexts|fields)\/\*\/identifier$/,
    reason: 'Described as an object; the official example and Jira take a number or a string.',
  })),
];

/** Whether a deviation at that place is known and explained. */
export function isExcepted(operation: string, side: Exception['side'], at: string): boolean {
  const place = at.replace(/\/\d+(?=\/|$)/g, '/*');
  return exceptions.some(
    (exception) =>
      (exception.operation === '*' ||
        pathPattern(exception.operation) === pathPattern(operation)) &&
      exception.side === side &&
      exception.at.test(place),
  );
}
