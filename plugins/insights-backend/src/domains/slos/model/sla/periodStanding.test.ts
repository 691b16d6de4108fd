import fc from 'fast-check';
import { BudgetSums } from '../budget/BudgetSums';
import { budgetUnits } from '../budget/budgetUnits';
import type { Agreement } from './Agreement';
import { includedSum } from './includedSum';
import { periodStanding } from './periodStanding';
import { currentPeriod, pastPeriods } from './slaPeriods';
import { standingInWords } from './standingInWords';

const HOUR = 3_600;
const DAY = 24 * HOUR;
const at = (text: string) => Date.parse(text) / 1_000;

const AGREEMENT: Agreement = {
  id: 'partner',
  title: 'Partner',
  customer: 'A partner',
  slo: 'orders',
  objective: 0,
  target: 0.99,
  window: {
    kind: 'calendar',
    duration: { count: 1, unit: 'M' },
    anchor: '2026-01-01T00:00:00',
    timeZone: 'Europe/Berlin',
  },
  exclusions: [],
  credits: {
    currency: 'EUR',
    feePerPeriod: '1000.00',
    tiers: [
      { below: 0.99, percent: 10 },
      { below: 0.9, percent: 30 },
    ],
  },
};

/** Sums of 100 units an hour (or so many) from one moment to another; what fails is said by the moment. */
function hourly(
  from: string,
  to: string,
  badAt: (seconds: number) => number = () => 0,
  stepSeconds = HOUR,
): BudgetSums {
  const startSeconds = at(from);
  const length = (at(to) - startSeconds) / stepSeconds;
  const total = new Float64Array(length).fill((100 * stepSeconds) / HOUR);
  const good = total.map(
    (all, i) => all - badAt(startSeconds + i * stepSeconds),
  );
  const buckets = { startSeconds, stepSeconds, good, total };
  return new BudgetSums(
    budgetUnits(
      [buckets],
      { method: 'Occurrences', noData: 'exclude' },
      stepSeconds,
    ),
  );
}

/** Fails so much of each hour from one moment to another. */
const outage = (from: string, to: string, bad: number) => (seconds: number) =>
  seconds >= at(from) && seconds < at(to) ? bad : 0;

const OCTOBER = {
  startSeconds: at('2026-09-30T22:00:00Z'),
  endSeconds: at('2026-10-31T23:00:00Z'),
};

describe('periods', () => {
  it('of a calendar have the hour more of the October in which clocks change', () => {
    const now = at('2026-10-15T12:00:00Z');
    expect(currentPeriod(AGREEMENT, now)).toEqual(OCTOBER);
    const hours = (OCTOBER.endSeconds - OCTOBER.startSeconds) / HOUR;
    expect(hours).toBe(31 * 24 + 1);
  });

  it('go by the version that held when they ended', () => {
    const stricter = { ...AGREEMENT, target: 0.999 };
    const versions = [
      {
        version: 1,
        validFrom: '2026-08-10T00:00:00Z',
        validTo: '2026-10-20T00:00:00Z',
        agreement: AGREEMENT,
      },
      {
        version: 2,
        validFrom: '2026-10-20T00:00:00Z',
        validTo: null,
        agreement: stricter,
      },
    ];
    const past = pastPeriods(versions, at('2026-11-25T00:00:00Z'), 4);
    expect(
      past.map(({ span, version, isPromised }) => [
        new Date(span.endSeconds * 1_000).toISOString(),
        version.version,
        isPromised,
      ]),
    ).toEqual([
      ['2026-10-31T23:00:00.000Z', 2, true],
      ['2026-09-30T22:00:00.000Z', 1, true],
      ['2026-08-31T22:00:00.000Z', 1, true],
      ['2026-07-31T22:00:00.000Z', 1, false],
    ]);
  });

  it('are no promise while the agreement was retired', () => {
    const versions = [
      {
        version: 1,
        validFrom: '2026-01-10T00:00:00Z',
        validTo: '2026-09-20T00:00:00Z',
        agreement: AGREEMENT,
      },
      {
        version: 2,
        validFrom: '2026-11-05T00:00:00Z',
        validTo: null,
        agreement: AGREEMENT,
      },
    ];
    const past = pastPeriods(versions, at('2026-11-25T00:00:00Z'), 3);
    expect(past.map(({ isPromised }) => isPromised)).toEqual([
      ...[false, false, true],
    ]);
  });

  it('begin with the day that the agreement does', () => {
    const agreement = { ...AGREEMENT, since: '2026-09-15' };
    const versions = [
      {
        version: 1,
        validFrom: '2026-11-25T00:00:00Z',
        validTo: null,
        agreement,
      },
    ];
    const past = pastPeriods(versions, at('2026-11-25T00:00:00Z'), 9);
    expect(past.map(({ span }) => span.startSeconds)).toEqual([
      OCTOBER.startSeconds,
      at('2026-09-14T22:00:00Z'),
    ]);
    expect(past.every(({ isPromised }) => isPromised)).toBe(true);
    expect(
      currentPeriod(agreement, at('2026-09-14T21:00:00Z')),
    ).toBeUndefined();
  });

  it('are none of a rolling window', () => {
    const window = {
      kind: 'rolling',
      duration: { count: 30, unit: 'd' },
    } as const;
    const agreement = { ...AGREEMENT, window };
    const versions = [
      {
        version: 1,
        validFrom: '2026-01-01T00:00:00Z',
        validTo: null,
        agreement,
      },
    ];
    expect(pastPeriods(versions, OCTOBER.endSeconds, 9)).toEqual([]);
  });

  it('that ended before the window began to roll, and after it ceased to, are told', () => {
    const window = {
      kind: 'rolling',
      duration: { count: 30, unit: 'd' },
    } as const;
    const version = (
      number: number,
      validFrom: string,
      agreement = AGREEMENT,
    ) => ({ version: number, validFrom, validTo: null, agreement });
    const versions = [
      version(1, '2026-08-10T00:00:00Z'),
      version(2, '2026-10-20T00:00:00Z', { ...AGREEMENT, window }),
    ];
    const endsOf = (of: typeof versions) =>
      pastPeriods(of, at('2026-12-15T00:00:00Z'), 9, at(of[0].validFrom))
        .map(({ span }) => new Date(span.endSeconds * 1_000).toISOString())
        .slice(0, 3);
    expect(endsOf(versions)).toEqual([
      ...['2026-09-30T22:00:00.000Z', '2026-08-31T22:00:00.000Z'],
      '2026-07-31T22:00:00.000Z',
    ]);
    expect(endsOf([...versions, version(3, '2026-11-10T00:00:00Z')])).toEqual([
      ...['2026-11-30T23:00:00.000Z', '2026-09-30T22:00:00.000Z'],
      '2026-08-31T22:00:00.000Z',
    ]);
  });
});

describe('a period that is over', () => {
  const now = at('2026-11-25T00:00:00Z');

  it('is broken with its credit where more failed than may', () => {
    // October has 745 hours: 74,500 units, of which 745 may fail.
    const bad = outage('2026-10-02T00:00:00Z', '2026-10-02T08:00:00Z', 100);
    const sums = hourly('2026-09-01T00:00:00Z', '2026-11-25T00:00:00Z', bad);
    const standing = periodStanding(AGREEMENT, sums, OCTOBER, now);
    expect(standing).toMatchObject({
      isOver: true,
      state: 'broken',
      coverage: 1,
    });
    expect(standing.counted).toMatchObject({ total: 74_500, badUnits: 800 });
    expect(standing.sli).toBeCloseTo(1 - 800 / 74_500, 12);
    expect(standing.headroom.units).toBeCloseTo(745 - 800, 9);
    expect(standing.headroom.share).toBeCloseTo(-55 / 745, 9);
    expect(standing.credit?.due.minorUnits).toBe(10_000n);
    expect(standingInWords(standing, AGREEMENT)).toBe(
      'Broken: 98.9 % of 99 % promised.',
    );
  });

  it('is kept with exactly what may fail', () => {
    const bad = outage('2026-10-02T00:00:00Z', '2026-10-02T08:00:00Z', 745 / 8);
    const sums = hourly('2026-09-01T00:00:00Z', '2026-11-25T00:00:00Z', bad);
    const standing = periodStanding(AGREEMENT, sums, OCTOBER, now);
    expect(standing.counted.badUnits).toBe(745);
    expect(standing.state).toBe('kept');
    expect(standing.credit?.due.minorUnits).toBe(0n);
  });

  it('has no verdict where nothing was counted', () => {
    const sums = hourly('2026-11-01T00:00:00Z', '2026-11-25T00:00:00Z');
    const standing = periodStanding(AGREEMENT, sums, OCTOBER, now);
    expect(standing).toMatchObject({ state: 'noData', sli: null, coverage: 0 });
    expect(standing.credit?.due.minorUnits).toBe(0n);
  });

  it('leaves out what was agreed not to count', () => {
    const bad = outage('2026-10-02T00:00:00Z', '2026-10-02T08:00:00Z', 100);
    const sums = hourly('2026-09-01T00:00:00Z', '2026-11-25T00:00:00Z', bad);
    const exclusions = [
      {
        start: '2026-10-02T00:00:00Z',
        end: '2026-10-02T06:00:00Z',
        reason: 'Move',
      },
      {
        start: '2026-10-02T04:00:00Z',
        end: '2026-10-02T07:00:00Z',
        reason: 'Again',
      },
    ];
    const standing = periodStanding(
      { ...AGREEMENT, exclusions },
      sums,
      OCTOBER,
      now,
    );
    expect(standing.counted).toMatchObject({
      total: 73_800,
      badUnits: 100,
      excludedSeconds: 7 * HOUR,
      agreedSeconds: 7 * HOUR,
      excludedUnits: 700,
      excludedBadUnits: 700,
    });
    expect(standing.state).toBe('kept');
  });
});

describe('exclusions', () => {
  const sums = hourly('2026-09-01T00:00:00Z', '2026-11-25T00:00:00Z');
  const excluded = (start: string, end: string) =>
    includedSum(sums, OCTOBER, [{ start, end, reason: 'Maintenance' }]);

  it('over the edges of a period take out the part that lies within', () => {
    expect(
      excluded('2026-09-30T20:00:00Z', '2026-10-01T00:00:00Z'),
    ).toMatchObject({
      excludedSeconds: 2 * HOUR,
      agreedSeconds: 2 * HOUR,
    });
    expect(
      excluded('2026-10-31T22:00:00Z', '2026-11-02T00:00:00Z'),
    ).toMatchObject({
      excludedSeconds: HOUR,
      agreedSeconds: HOUR,
    });
    expect(
      excluded('2026-09-01T00:00:00Z', '2026-12-01T00:00:00Z'),
    ).toMatchObject({
      total: 0,
      excludedSeconds: 745 * HOUR,
    });
  });

  it('that meet a period at its edge take nothing out', () => {
    expect(
      excluded('2026-09-30T20:00:00Z', '2026-09-30T22:00:00Z'),
    ).toMatchObject({
      total: 74_500,
      excludedSeconds: 0,
    });
  });

  it('take out each bucket that they touch, and say how much that is', () => {
    expect(
      excluded('2026-10-05T01:30:00Z', '2026-10-05T02:30:00Z'),
    ).toMatchObject({
      excludedSeconds: 2 * HOUR,
      agreedSeconds: HOUR,
      excludedUnits: 200,
    });
  });

  it('take whole days out where only days are kept', () => {
    const days = hourly(
      '2026-09-01T00:00:00Z',
      '2026-11-25T00:00:00Z',
      () => 0,
      DAY,
    );
    const sum = includedSum(days, OCTOBER, [
      {
        start: '2026-10-05T01:00:00Z',
        end: '2026-10-05T02:00:00Z',
        reason: 'x',
      },
    ]);
    expect(sum).toMatchObject({
      startSeconds: at('2026-09-30T00:00:00Z'),
      endSeconds: at('2026-10-31T00:00:00Z'),
      excludedSeconds: DAY,
      agreedSeconds: HOUR,
      total: 30 * 2_400,
    });
  });
});

describe('what counts and what does not', () => {
  it('add up to the whole, however exclusions overlap', () => {
    const sums = hourly(
      '2026-09-01T00:00:00Z',
      '2026-11-25T00:00:00Z',
      seconds => (seconds / HOUR) % 3,
    );
    const all = includedSum(sums, OCTOBER, []);
    const moment = fc.integer({
      min: OCTOBER.startSeconds - 5 * DAY,
      max: OCTOBER.endSeconds + 5 * DAY,
    });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(moment, fc.nat({ max: 9 * DAY })), { maxLength: 8 }),
        spans => {
          const exclusions = spans.map(([from, seconds]) => ({
            start: new Date(from * 1_000).toISOString(),
            end: new Date((from + seconds) * 1_000).toISOString(),
            reason: 'Maintenance',
          }));
          const sum = includedSum(sums, OCTOBER, exclusions);
          expect(sum.total + sum.excludedUnits).toBe(all.total);
          expect(sum.badUnits + sum.excludedBadUnits).toBe(all.badUnits);
          expect(sum.excludedSeconds).toBeGreaterThanOrEqual(sum.agreedSeconds);
        },
      ),
    );
  });
});

describe('a period under way', () => {
  // Half of the 720 hours of November in Berlin are over, less an hour at the end of October.
  const NOVEMBER = {
    startSeconds: at('2026-10-31T23:00:00Z'),
    endSeconds: at('2026-11-30T23:00:00Z'),
  };
  const now = at('2026-11-15T23:00:00Z');
  const judge = (bad: (seconds: number) => number, agreement = AGREEMENT) =>
    periodStanding(
      agreement,
      hourly('2026-10-01T00:00:00Z', '2026-11-15T23:00:00Z', bad),
      NOVEMBER,
      now,
    );

  it('tells what may still fail until its end, in units and minutes of outage', () => {
    const standing = judge(
      outage('2026-11-02T00:00:00Z', '2026-11-02T02:00:00Z', 100),
    );
    // 720 hours bring 72,000 units, of which 720 may fail; 200 did.
    expect(standing.projection?.totalUnits).toBeCloseTo(72_000, 6);
    expect(standing.headroom.units).toBeCloseTo(520, 6);
    expect(standing.headroom.share).toBeCloseTo(520 / 720, 9);
    expect(standing.headroom.outageMinutes).toBeCloseTo(312, 6);
    expect(standing.state).toBe('kept');
    expect(standingInWords(standing, AGREEMENT)).toBe(
      'Kept so far: 99.4 % of 99 % promised; 72 % of what may fail is left.',
    );
  });

  it('is at risk below the target while traffic to come can mend it', () => {
    const standing = judge(
      outage('2026-11-02T00:00:00Z', '2026-11-02T05:00:00Z', 100),
    );
    expect(standing.sli).toBeLessThan(0.99);
    expect(standing.state).toBe('atRisk');
    // If it ended now, it would cost 10 % of 1,000 €.
    expect(standing.credit?.due.minorUnits).toBe(10_000n);
  });

  it('is at risk where it ends below the target if it goes on like this', () => {
    // 1.5 of 100 an hour fail in the last week: 252 by now, and 540 more.
    const standing = judge(
      outage('2026-11-08T23:00:00Z', '2026-11-15T23:00:00Z', 1.5),
    );
    expect(standing.projection?.sli).toBeCloseTo(1 - (252 + 540) / 72_000, 9);
    expect(standing.state).toBe('atRisk');
  });

  it('is broken where nothing to come can mend it', () => {
    const standing = judge(
      outage('2026-11-02T00:00:00Z', '2026-11-02T08:00:00Z', 100),
    );
    expect(standing.state).toBe('broken');
    expect(standing.headroom.units).toBeCloseTo(-80, 6);
  });

  it('does not expect traffic in time to come that is agreed not to count', () => {
    const exclusions = [
      {
        start: '2026-11-20T00:00:00Z',
        end: '2026-11-21T00:00:00Z',
        reason: 'Move',
      },
    ];
    const standing = judge(() => 0, { ...AGREEMENT, exclusions });
    expect(standing.projection?.totalUnits).toBeCloseTo(69_600, 6);
  });

  it('is not projected where less than half of the last week is known', () => {
    const sums = hourly('2026-11-13T00:00:00Z', '2026-11-15T23:00:00Z');
    const standing = periodStanding(AGREEMENT, sums, NOVEMBER, now);
    expect(standing.projection).toBeNull();
    expect(standing.headroom.outageMinutes).toBeNull();
    // Twelve days of which nothing is known, of fifteen: all of them bad would break it.
    expect(standing.state).toBe('undecided');
    expect(standingInWords(standing, AGREEMENT)).toBe(
      'Undecided: between 19.7 % and 100 % of 99 % promised, depending on what is not known. Only 19 % of the time that counts is known.',
    );
  });
});

describe('a period of which much is not known', () => {
  const after = at('2026-11-25T00:00:00Z');
  const known = (hours: number, bad: number, agreement = AGREEMENT) =>
    periodStanding(
      agreement,
      hourly(
        '2026-10-01T00:00:00Z',
        new Date((at('2026-10-01T00:00:00Z') + hours * HOUR) * 1_000)
          .toISOString()
          .slice(0, 19)
          .concat('Z'),
        () => bad,
      ),
      OCTOBER,
      after,
    );

  it('is undecided as long as the unknown time decides, and costs nothing then', () => {
    // 14 of 745 hours: all good, and 731 hours that nobody saw.
    const standing = known(14, 0);
    expect(standing).toMatchObject({
      state: 'undecided',
      sli: 1,
      credit: null,
    });
    expect(standing.unknown.units).toBeCloseTo(73_100, 6);
    expect(standing.unknown.lowestSli).toBeCloseTo(14 / 745, 9);
    expect(standing.unknown.highestSli).toBe(1);
    // All bad for 14 of 745 hours is 1.9 % of the time, and 2 % may fail.
    expect(known(14, 100, { ...AGREEMENT, target: 0.98 }).state).toBe(
      'undecided',
    );
  });

  it('is broken where it is even if the unknown time was all good', () => {
    const standing = known(14, 100);
    expect(standing.state).toBe('broken');
    // Below 99 % for certain, and below 90 % perhaps.
    expect(standing.credit?.percent).toBe(10);
    expect(standingInWords(standing, AGREEMENT)).toBe(
      'Broken: 0 % of 99 % promised. Only 1 % of the time that counts is known, and the rest cannot change that.',
    );
  });

  it('is kept where it is even if the unknown time was all bad', () => {
    const half = { ...AGREEMENT, target: 0.5 };
    expect(known(400, 0, half).state).toBe('kept');
    expect(known(300, 0, half).state).toBe('undecided');
  });

  it('is judged by what is known where that is as much as a report asks for', () => {
    expect(known(707, 0).state).toBe('undecided');
    expect(known(709, 0).state).toBe('kept');
  });

  it('is kept or broken only where the unknown time could not make it the other', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 744 }),
        fc.double({ min: 0, max: 100, noNaN: true }),
        fc.double({ min: 0.01, max: 0.9999, noNaN: true }),
        (hours, bad, target) => {
          const { state, unknown } = known(hours, bad, {
            ...AGREEMENT,
            target,
          });
          fc.pre(unknown.isMuch);
          const [lowest, highest] = [unknown.lowestSli!, unknown.highestSli!];
          fc.pre(Math.abs(lowest - target) > 1e-9);
          fc.pre(Math.abs(highest - target) > 1e-9);
          const atBest = highest < target ? 'broken' : 'undecided';
          expect(state).toBe(lowest >= target ? 'kept' : atBest);
        },
      ),
    );
  });

  it('warns of what is measured while it is under way, unless it is too early', () => {
    const november = {
      startSeconds: at('2026-10-31T23:00:00Z'),
      endSeconds: at('2026-11-30T23:00:00Z'),
    };
    const judge = (from: string) =>
      periodStanding(
        AGREEMENT,
        hourly(from, '2026-11-15T23:00:00Z', () => 5),
        november,
        at('2026-11-15T23:00:00Z'),
      );
    expect(judge('2026-11-13T23:00:00Z').state).toBe('atRisk');
    const early = judge('2026-11-15T00:00:00Z');
    expect(early.state).toBe('undecided');
    expect(standingInWords(early, AGREEMENT)).toBe(
      'Too early to say: 3 % of the period is known, and it takes 5 %. Only 6 % of the time that counts is known.',
    );
  });

  it('has begun to be told from its first hour where the week before is known', () => {
    const november = {
      startSeconds: at('2026-10-31T23:00:00Z'),
      endSeconds: at('2026-11-30T23:00:00Z'),
    };
    const standing = periodStanding(
      AGREEMENT,
      hourly('2026-10-01T00:00:00Z', '2026-11-01T01:00:00Z'),
      november,
      at('2026-11-01T02:00:00Z'),
    );
    expect(standing.coverage).toBeCloseTo(2 / 3, 9);
    expect(standing.state).toBe('kept');
  });
});

describe('a rolling window', () => {
  it('is broken as soon as more failed than may, and is never over', () => {
    const window = {
      kind: 'rolling',
      duration: { count: 30, unit: 'd' },
    } as const;
    const agreement = { ...AGREEMENT, window };
    const now = at('2026-11-15T00:00:00Z');
    const span = { startSeconds: now - 30 * DAY, endSeconds: now };
    const judge = (bad: number) =>
      periodStanding(
        agreement,
        hourly(
          '2026-10-01T00:00:00Z',
          '2026-11-15T00:00:00Z',
          outage('2026-11-02T00:00:00Z', '2026-11-02T10:00:00Z', bad / 10),
        ),
        span,
        now,
      );
    // 72,000 units, of which 720 may fail.
    expect(judge(721)).toMatchObject({
      state: 'broken',
      isOver: false,
      projection: null,
    });
    expect(judge(541).state).toBe('atRisk');
    expect(judge(539).state).toBe('kept');
    expect(judge(120).headroom.outageMinutes).toBeCloseTo(360, 6);
  });

  it('is undecided where what is not known decides, since no traffic to come mends it', () => {
    const window = {
      kind: 'rolling',
      duration: { count: 30, unit: 'd' },
    } as const;
    const now = at('2026-11-15T00:00:00Z');
    const judge = (from: string, bad: number) =>
      periodStanding(
        { ...AGREEMENT, window },
        hourly(from, '2026-11-15T00:00:00Z', () => bad),
        { startSeconds: now - 30 * DAY, endSeconds: now },
        now,
      );
    // Ten of thirty days: 2 % failed, which are 0.7 % of all.
    expect(judge('2026-11-05T00:00:00Z', 2).state).toBe('undecided');
    expect(judge('2026-11-05T00:00:00Z', 0).state).toBe('undecided');
    expect(judge('2026-11-05T00:00:00Z', 4).state).toBe('broken');
  });
});
