/** A text as JQL takes it. */
export const quotedInJql = (text: string): string =>
  `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** A custom field as JQL names it, whatever an admin calls it. */
export const fieldInJql = (field: string): string => `cf[${field.replace('customfield_', '')}]`;
