/** A path template without the names of its parameters, by which two descriptions can be compared. */
export const pathPattern = (template: string): string => template.replace(/\{[^}]*\}/g, '{}');
