import { retentionSettings } from './retentionSettings';

describe('the settings of retention', () => {
  it('keep all where nothing is set', () => {
    expect(retentionSettings.parse(undefined)).toEqual({});
  });

  it('are by the step of a signal', () => {
    expect(retentionSettings.parse({ days: 400, months: 24 })).toEqual({
      ...{ day: 400, month: 24 },
    });
  });

  it.each([[{ days: 0 }], [{ weeks: 1.5 }], [{ years: 2 }], [{ days: '9' }]])(
    'refuse %j',
    settings => {
      expect(retentionSettings.safeParse(settings).success).toBe(false);
    },
  );
});
