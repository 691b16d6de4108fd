import { decideRun } from './decideRun';
import { emptyTally } from './CollectionRun';
import type { CollectorState } from './CollectorState';
import { planNextRun } from './planNextRun';
import { retryDelaySeconds, retryPolicy } from './retryPolicy';

const now = new Date('2026-01-01T00:00:00Z');
const after = (seconds: number) => new Date(now.getTime() + seconds * 1000);

const idle: CollectorState = {
  collectorId: 'a',
  checkpoint: undefined,
  nextRunAt: after(60),
  requestedAt: undefined,
  failedAttempts: 0,
  lease: undefined,
  lastRun: undefined,
  lastSuccessAt: undefined,
};

const lastRun = (attempt: number) => ({
  ...emptyTally,
  id: 'r',
  collectorId: 'a',
  trigger: 'schedule' as const,
  attempt,
  state: 'running' as const,
  startedAt: now,
  finishedAt: undefined,
  error: undefined,
});

describe('decideRun', () => {
  it.each([
    ['waits for its time', idle, undefined],
    [
      'runs at its time',
      { ...idle, nextRunAt: now },
      { trigger: 'schedule', attempt: 1 },
    ],
    [
      'tries again after failures',
      { ...idle, nextRunAt: now, failedAttempts: 2 },
      { trigger: 'retry', attempt: 3 },
    ],
    [
      'runs when asked',
      { ...idle, requestedAt: now },
      { trigger: 'manual', attempt: 1 },
    ],
    [
      'does not run twice',
      { ...idle, requestedAt: now, lease: { runId: 'r', until: after(1) } },
      undefined,
    ],
    [
      'goes on at once when its process is gone',
      { ...idle, lease: { runId: 'r', until: now }, lastRun: lastRun(1) },
      { trigger: 'retry', attempt: 2 },
    ],
    [
      'waits when it seems to bring processes down',
      {
        ...idle,
        lease: { runId: 'r', until: after(-29) },
        lastRun: lastRun(3),
      },
      undefined,
    ],
    [
      'goes on when it has waited',
      {
        ...idle,
        lease: { runId: 'r', until: after(-30) },
        lastRun: lastRun(3),
      },
      { trigger: 'retry', attempt: 4 },
    ],
  ])('%s', (_, state, expected) => {
    expect(decideRun(state, now)).toEqual(expected);
  });
});

describe('planNextRun', () => {
  const run = {
    state: 'succeeded' as const,
    attempt: 1,
    startedAt: now,
    finishedAt: after(5),
    frequencySeconds: 60,
  };

  it('keeps whole periods between runs', () => {
    expect(planNextRun(run, 0).at).toEqual(after(60));
    const long = { ...run, finishedAt: after(130) };
    expect(planNextRun(long, 0).at).toEqual(after(180));
  });

  it('waits for the schedule after the last attempt', () => {
    const failed = { ...run, state: 'failed' as const, attempt: 6 };
    expect(planNextRun(failed, 0)).toEqual({
      at: after(60),
      failedAttempts: 0,
    });
  });
});

describe('retryDelaySeconds', () => {
  it('grows, up to a limit, and leaves half to chance', () => {
    const delays = [1, 2, 3, 4, 5, 6].map(attempt =>
      retryDelaySeconds(retryPolicy, attempt, 0),
    );
    expect(delays).toEqual([10, 30, 90, 270, 810, 900]);
    expect(retryDelaySeconds(retryPolicy, 1, 1)).toBe(5);
  });
});
