import { unknownStretches } from './unknownStretches';

const hours = (known: number[]) => ({
  at: known.map((_, hour) => `2026-11-24T0${hour}:00:00Z`),
  seconds: known.map(() => 3_600),
  known,
});

describe('unknownStretches', () => {
  it('joins neighbours that are known alike, and tells nothing from little', () => {
    expect(unknownStretches(hours([1, 0, 0, 0.3, 0.5, 0]))).toEqual([
      {
        start: '2026-11-24T01:00:00Z',
        end: '2026-11-24T03:00:00.000Z',
        kind: 'unknown',
      },
      {
        start: '2026-11-24T03:00:00Z',
        end: '2026-11-24T04:00:00.000Z',
        kind: 'partly',
      },
      {
        start: '2026-11-24T05:00:00Z',
        end: '2026-11-24T06:00:00.000Z',
        kind: 'unknown',
      },
    ]);
  });

  it('has none where all is known', () => {
    expect(unknownStretches(hours([1, 0.9]))).toEqual([]);
  });
});
