import type { TransitionRule } from '../model/configuration.ts';

/** A comma-separated parameter as its parts; every parameter of a rule is a string. */
export function listParameter({ parameters }: TransitionRule, name: string): string[] {
  return (parameters[name] ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
