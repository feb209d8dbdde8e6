import { refusedValue, type ValueKind } from './value-kind.ts';

/** One line of text of at most that many characters. */
export function lineOfText(most: number): ValueKind<string> {
  return {
    read: (input, setting) => {
      if (typeof input !== 'string')
        throw refusedValue(setting, 'Operation value must be a string');
      if (input.length > most)
        throw refusedValue(
          setting,
          `The entered text is too long. It exceeds the allowed limit of ${most} characters.`,
        );
      return input;
    },
    render: (value) => value,
    trace: (value) => ({ id: null, text: value }),
  };
}

/** A web address. */
export const webAddress: ValueKind<string> = {
  ...lineOfText(255),
  read: (input, setting) => {
    if (typeof input !== 'string' || !URL.canParse(input))
      throw refusedValue(setting, 'The URL is not valid.');
    return input;
  },
};
