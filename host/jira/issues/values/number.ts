import { refusedValue, type ValueKind } from './value-kind.ts';

export const number: ValueKind<number> = {
  read: (input, setting) => {
    if (typeof input !== 'number' || !Number.isFinite(input))
      throw refusedValue(setting, 'Operation value must be a number');
    return input;
  },
  render: (value) => value,
  trace: (value) => ({ id: null, text: String(value) }),
};
