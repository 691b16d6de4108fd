import { setTimeout as later } from 'node:timers/promises';
import { mockServices } from '@backstage/backend-test-utils';
import { ConflictError } from '@backstage/errors';
import { FirstSweeps } from './FirstSweeps';

const EVERY = 1;

/** A catalog that has read so many APIs by each look. */
function start(counts: readonly number[]) {
  const looks: string[] = [];
  let look = 0;
  const sweeps = new FirstSweeps({
    reads: {
      async countPresent() {
        const count = counts[Math.min(look, counts.length - 1)];
        look += 1;
        return count;
      },
    },
    ...{ taskIds: ['read', 'fill'], everyMilliseconds: EVERY },
    logger: mockServices.logger.mock(),
  });
  sweeps.start(
    mockServices.scheduler.mock({
      async triggerTask(id) {
        looks.push(id);
        // Another replica does it.
        if (looks.length === 1) throw new ConflictError('under way');
      },
    }),
  );
  return { sweeps, looks };
}

async function ended(looks: readonly string[]): Promise<number> {
  for (let before = -1; before !== looks.length || before === 0; ) {
    before = looks.length;
    await later(EVERY * 100);
  }
  return looks.length / 2;
}

it('looks until no more APIs come for some times', async () => {
  const { sweeps, looks } = start([0, 0, 0, 4, 9, 12]);
  // Six until all are there, and seven without a new one.
  expect(await ended(looks)).toBe(13);
  expect(looks.slice(0, 4)).toEqual(['read', 'fill', 'read', 'fill']);
  await sweeps.stop();
});

it('gives up where none comes, and ends with the portal', async () => {
  const { sweeps, looks } = start([0]);
  expect(await ended(looks)).toBe(100);
  await sweeps.stop();
  const stopped = start([0]);
  await stopped.sweeps.stop();
  expect(stopped.looks).toEqual([]);
});
