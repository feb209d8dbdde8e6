import { dayWords, momentWords, timeWords } from '../../../static/kit/dates';

const noon = '2025-02-28T11:59:00.000Z';
const berlin = { locale: 'en-GB', timezone: 'Europe/Berlin' };

describe('how dates are written', () => {
  it('is one form, in the viewer’s own time', () => {
    expect(momentWords(noon, berlin)).toBe('28 Feb 2025, 12:59');
    expect(dayWords(noon, berlin)).toBe('28 Feb 2025');
    expect(timeWords(noon, berlin)).toBe('12:59');
  });

  it('follows the viewer’s language', () => {
    expect(dayWords(noon, { ...berlin, locale: 'de-DE' })).toBe('28.02.2025');
  });

  it.each([
    ['language', { locale: 'no such language', timezone: 'UTC' }],
    ['zone', { locale: 'en-GB', timezone: 'Nowhere/At all' }],
  ])('is still readable for a %s the browser does not know', (_what, place) => {
    expect(momentWords(noon, place)).toBe('28 Feb 2025, 11:59');
  });
});
