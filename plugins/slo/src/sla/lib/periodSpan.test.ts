import { periodSpan } from './periodSpan';

const november = {
  start: '2026-10-31T23:00:00.000Z',
  end: '2026-11-30T23:00:00.000Z',
};

describe('periodSpan', () => {
  it('names the days of the zone that the period is counted in', () => {
    expect(periodSpan(november, { timeZone: 'Europe/Berlin' })).toEqual({
      first: '1 Nov 2026',
      last: '30 Nov 2026',
    });
  });

  it('names a month as the sentences of the backend do', () => {
    const period = {
      start: '2026-09-01T00:00:00Z',
      end: '2026-10-01T00:00:00Z',
    };
    expect(periodSpan(period, { timeZone: 'UTC' }).last).toBe('30 Sep 2026');
  });

  it('goes on where the zone is not known', () => {
    expect(periodSpan(november, { timeZone: 'Mars/Olympus' }).first).toMatch(
      /2026$/,
    );
  });
});
