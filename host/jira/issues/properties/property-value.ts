import { JiraError } from '../../request.ts';
import type { IssueProperty } from '../input/issue-input.ts';

/** Characters of JSON a property takes, and characters of its key. */
const mostCharacters = 32_768;
const longestKey = 255;

export function demandPropertyKey(key: string): void {
  if (key.length === 0 || key.length > longestKey)
    throw new JiraError(
      400,
      `The property key must be between 1 and ${longestKey} characters long.`,
    );
}

/** Any JSON but nothing at all, up to 32,768 characters when written down. */
export function readPropertyValue(value: unknown): unknown {
  if (value === undefined)
    throw new JiraError(400, 'The property value must be a valid, non-empty JSON.');
  if (JSON.stringify(value).length > mostCharacters)
    throw new JiraError(
      400,
      `The property value is too long. The maximum length is ${mostCharacters} characters.`,
    );
  return value;
}

/** The properties an issue is created with. */
export function readProperties(properties: readonly IssueProperty[]): Record<string, unknown> {
  return Object.fromEntries(
    properties.map(({ key, value }) => {
      demandPropertyKey(key);
      return [key, readPropertyValue(value)];
    }),
  );
}
