import { dayText, momentText } from '../../../host/shell/controls/dates';
import { dayWords, momentWords } from '../../../static/kit/dates';

const noon = '2025-02-28T11:59:00.000Z';

describe('the dates around the app', () => {
  it.each(['Etc/UTC', 'Europe/Berlin', 'America/New_York'])(
    'are written as the app writes them, in %s',
    (timezone) => {
      expect(momentText(noon, timezone)).toBe(momentWords(noon, { locale: 'en-GB', timezone }));
    },
  );

  it('are the same day for every reader where they are days', () => {
    expect(dayText('2025-02-28')).toBe(dayWords(noon, { locale: 'en-GB', timezone: 'UTC' }));
  });

  it('are left as they are where they are none', () => {
    expect([momentText('soon', 'Etc/UTC'), dayText('soon')]).toEqual(['soon', 'soon']);
  });
});
