import { firstDayOf } from './months';
import { checkpointOf, planRun, type Run } from './Run';

const now = new Date('2026-11-24T12:00:00Z');

/** The plan after a run, in days. */
function next(
  run: Run | undefined,
  complete: boolean,
  at: Date,
  versions = 'v1',
) {
  const checkpoint =
    run && JSON.parse(JSON.stringify(checkpointOf(run, complete)));
  const plan = planRun(checkpoint, versions, at);
  return (
    plan && {
      months: [firstDayOf(plan.months.from), firstDayOf(plan.months.to)],
      markers: [plan.markers.after, plan.markers.to],
      batchesDone: plan.batchesDone,
    }
  );
}

const all = {
  months: ['2015-01-01', '2026-10-01'],
  markers: ['2014-12-31', '2026-11-24'],
  batchesDone: 0,
};

describe('planRun', () => {
  const first = planRun(undefined, 'v1', now);

  it('begins with all months up to the last that is over', () => {
    expect(next(undefined, false, now)).toEqual(all);
  });

  it('has nothing to do twice on one day', () => {
    expect(next(first, true, now)).toBeUndefined();
  });

  it('looks for markers of the days since', () => {
    expect(next(first, true, new Date('2026-11-26T01:00:00Z'))).toMatchObject({
      months: ['2026-11-01', '2026-10-01'],
      markers: ['2026-11-24', '2026-11-26'],
    });
  });

  it('brings only the month that is over since', () => {
    expect(next(first, true, new Date('2027-01-01T00:00:00Z'))).toMatchObject({
      months: ['2026-11-01', '2026-12-01'],
    });
  });

  it('brings all when a package changed, even in the middle', () => {
    expect(next(first, true, now, 'v2')).toEqual(all);
    expect(
      next(first && { ...first, batchesDone: 3 }, false, now, 'v2'),
    ).toEqual(all);
  });

  it('finishes a run that was cut off as it was planned', () => {
    const cutOff = first && { ...first, batchesDone: 3 };
    expect(next(cutOff, false, new Date('2026-12-24T00:00:00Z'))).toEqual({
      ...all,
      batchesDone: 3,
    });
  });

  it('begins anew with a checkpoint that is not its own', () => {
    expect(planRun({ offset: 7 }, 'v1', now)).toEqual(first);
  });

  it('does nothing when the clock went back', () => {
    expect(next(first, true, new Date('2026-09-01T00:00:00Z'))).toBeUndefined();
  });
});
