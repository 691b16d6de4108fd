import type { Agreement } from '../model/sla/Agreement';
import type { AgreementVersion } from '../model/sla/slaPeriods';
import { instantOf } from '../model/window/instantOf';
import { planPeriods, type EvaluableSla } from './planPeriods';

const at = (text: string) => Date.parse(text) / 1_000;

const every = (unit: 'M' | 'w'): Agreement => ({
  ...{ id: 'partner', title: 'Partner', customer: 'A partner' },
  ...{ slo: 'orders', objective: 0, target: 0.99 },
  window: {
    kind: 'calendar',
    duration: { count: 1, unit },
    // A Monday.
    anchor: '2026-06-01T00:00:00',
    timeZone: 'UTC',
  },
  since: '2026-08-01',
  exclusions: [],
});

/** An agreement with versions, each since a day, of which periods are final up to a moment. */
function sla(
  versions: readonly (readonly [since: string, agreement: Agreement])[],
  settledUntil?: string,
): EvaluableSla {
  const [, latest] = versions[versions.length - 1];
  return {
    kept: { agreement: latest, retiredAt: null } as EvaluableSla['kept'],
    versions: versions.map(
      ([validFrom, agreement], index): AgreementVersion => ({
        ...{ version: index + 1, validFrom, agreement },
        validTo: versions[index + 1]?.[0] ?? null,
      }),
    ),
    ...{ slo: undefined, slos: new Map() },
    settled: settledUntil
      ? [{ end: settledUntil } as EvaluableSla['settled'][number]]
      : [],
  };
}

const spansOf = (given: EvaluableSla, now: string) => {
  const { current, past } = planPeriods(given, at(now));
  return [current, ...past].map(
    period =>
      period &&
      [period.span.startSeconds, period.span.endSeconds]
        .map(seconds => instantOf(seconds).slice(5, 10))
        .join(' to '),
  );
};

describe('the periods that are evaluated', () => {
  const monthly = [['2026-08-01T00:00:00.000Z', every('M')]] as const;

  it('are the one under way and all that are over, where none is final', () => {
    expect(spansOf(sla(monthly), '2026-10-15T00:00:00Z')).toEqual([
      ...['10-01 to 11-01', '09-01 to 10-01', '08-01 to 09-01'],
    ]);
  });

  it('are those after the last final one', () => {
    const given = sla(monthly, '2026-09-01T00:00:00.000Z');
    expect(spansOf(given, '2026-10-15T00:00:00Z')).toEqual([
      ...['10-01 to 11-01', '09-01 to 10-01'],
    ]);
  });

  it('are all of them, however long ago the last one became final', () => {
    const weeks = [['2026-01-01T00:00:00.000Z', every('w')]] as const;
    const given = sla(weeks, '2026-08-10T00:00:00.000Z');
    const { past } = planPeriods(given, at('2026-12-30T00:00:00Z'));
    expect(past).toHaveLength(20);
    expect(past.at(-1)?.span.startSeconds).toBe(at('2026-08-10T00:00:00Z'));
  });

  it('count no time twice where another version has other periods', () => {
    // Weeks since 9 October; the first of them are final when months come back.
    const given = sla(
      [
        ...monthly,
        ['2026-10-09T00:00:00.000Z', every('w')],
        ['2026-10-22T00:00:00.000Z', every('M')],
      ],
      '2026-10-19T00:00:00.000Z',
    );
    expect(spansOf(given, '2026-11-15T00:00:00Z')).toEqual([
      ...['11-01 to 12-01', '10-19 to 11-01'],
    ]);
  });

  it('have the exclusions of the latest version, and its other terms not', () => {
    const exclusion = {
      start: '2026-09-03T00:00:00.000Z',
      end: '2026-09-04T00:00:00.000Z',
      reason: 'Written down in October',
    };
    const later = { ...every('M'), target: 0.5, exclusions: [exclusion] };
    const given = sla([...monthly, ['2026-10-02T00:00:00.000Z', later]]);
    const { past } = planPeriods(given, at('2026-10-15T00:00:00Z'));
    expect(past[0].agreement).toMatchObject({
      ...{ target: 0.99, exclusions: [exclusion] },
    });
  });
});
