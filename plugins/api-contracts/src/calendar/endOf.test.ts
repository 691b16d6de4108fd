import { endOf } from './endOf';

it.each([
  ['2025-12-31', 'overdue', 1],
  ['2025-01-01', 'overdue', 365],
  ['2026-01-01', 'due', 0],
  ['2026-01-31', 'due', 30],
  ['2026-02-01', 'later', 31],
  ['2031-01-01', 'later', 1_826],
  [null, 'undated', 0],
])(
  'on 2026-01-01, what ends on %s is %s by %i days',
  (sunsetOn, state, days) => {
    expect(endOf({ sunsetOn }, '2026-01-01')).toEqual({ state, days });
  },
);
