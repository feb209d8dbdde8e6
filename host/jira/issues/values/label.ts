import { refusedValue, type ValueKind } from './value-kind.ts';

/** A word people tag with. */
export const label: ValueKind<string> = {
  read: (input, setting) => {
    if (typeof input !== 'string' || input === '')
      throw refusedValue(setting, 'string expected at index 0');
    if (/\s/.test(input))
      throw refusedValue(setting, `The label '${input}' contains spaces which is invalid.`);
    if (input.length > 255)
      throw refusedValue(setting, `The label '${input}' exceeds the maximum length of 255.`);
    return input;
  },
  render: (value) => value,
  trace: (value) => ({ id: null, text: value }),
};
