import type { CollectionStore } from './CollectionStore';
import { emptyTally } from './model/CollectionRun';
import { RunHold } from './RunHold';

const BEAT_MILLISECONDS = 1_000;

/** A hold whose reports take as long as the test says. */
function holdWith(report: Pick<CollectionStore, 'report'>['report']) {
  const store = { report } as CollectionStore;
  const onLost = jest.fn();
  const hold = new RunHold(
    'run',
    {
      ...{ store, onLost, clock: { now: () => new Date(0) } },
      timing: {
        ...{ leaseMilliseconds: 1, heartbeatMilliseconds: BEAT_MILLISECONDS },
        ...{ progressMilliseconds: 0, graceMilliseconds: 0 },
      },
    },
    emptyTally,
  );
  return { hold, onLost };
}

describe('the hold of a run', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('has no heartbeat on its way once it let go, and never two at a time', async () => {
    let underWay = 0;
    let most = 0;
    const { hold } = holdWith(async () => {
      underWay += 1;
      most = Math.max(most, underWay);
      await new Promise(resolve => setTimeout(resolve, 10 * BEAT_MILLISECONDS));
      underWay -= 1;
      return true;
    });
    await jest.advanceTimersByTimeAsync(4 * BEAT_MILLISECONDS);
    expect(underWay).toBe(1);
    const released = hold.release();
    await jest.advanceTimersByTimeAsync(10 * BEAT_MILLISECONDS);
    await released;
    expect(underWay).toBe(0);
    await jest.advanceTimersByTimeAsync(4 * BEAT_MILLISECONDS);
    expect([underWay, most]).toEqual([0, 1]);
  });

  it('is lost where the last heartbeat finds it with somebody else, and lets go all the same', async () => {
    const { hold, onLost } = holdWith(async () => false);
    await jest.advanceTimersByTimeAsync(4 * BEAT_MILLISECONDS);
    await hold.release();
    expect(onLost).toHaveBeenCalled();
  });

  it('goes on after a heartbeat that failed', async () => {
    let beats = 0;
    const { hold, onLost } = holdWith(async () => {
      beats += 1;
      throw new Error('no connection');
    });
    await jest.advanceTimersByTimeAsync(8 * BEAT_MILLISECONDS);
    await hold.release();
    expect(beats).toBe(8);
    expect(onLost).not.toHaveBeenCalled();
  });
});
