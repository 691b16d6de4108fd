/* eslint-disable jest/no-export -- not a test file: what other packages' test files call */
import type { JsonObject } from '@backstage/types';
import type { Collected } from '../Collected';
import type { Collector } from '../Collector';
import { contentOf } from './contentOf';
import { findFaults } from './findFaults';

/** What is held to the contract. */
export interface CollectorContractOptions {
  /** Name of the group of tests. */
  readonly name: string;
  /** A collector on a source that stays as it is during the tests, with a few batches' worth of data. */
  readonly create: () => Collector | Promise<Collector>;
  /** Start of each run. */
  readonly now: Date;
}

/**
 * Longer than any collector needs that obeys, on a machine that is busy too; one that does not obey is found hanging or
 * reading on. The runner leaves a collector behind after two seconds.
 */
const OBEYS_WITHIN_MILLISECONDS = 10_000;

/**
 * Holds a collector to the contract that {@link Collector} describes: call it in a test file of the collector.
 *
 * @example
 * ```ts
 * describeCollectorContract({
 *   name: 'manifests',
 *   create: () => createManifestsCollector(fixtureRepository),
 *   now: new Date('2026-01-15T00:00:00Z'),
 * });
 * ```
 */
export function describeCollectorContract({
  name,
  create,
  now,
}: CollectorContractOptions): void {
  describe(`${name} keeps the contract of collectors`, () => {
    let collector: Collector;
    let batches: Collected[];
    const run = (checkpoint: JsonObject | undefined) =>
      allOf(
        collector.collect({
          signal: new AbortController().signal,
          now,
          checkpoint,
        }),
      );

    beforeAll(async () => {
      collector = await create();
      batches = await run(undefined);
    });

    it('says what it is and when it runs', () => {
      expect(collector.title.trim()).not.toBe('');
      expect(collector.description.trim()).not.toBe('');
      expect(collector.schedule.frequencySeconds).toBeGreaterThan(0);
      expect(collector.schedule.timeoutSeconds).toBeGreaterThan(0);
    });

    it('yields something on the first run', () => {
      expect(batches.length).toBeGreaterThan(0);
    });

    it('yields only what can be kept', () => {
      expect(findFaults(collector.id, batches, now)).toEqual([]);
    });

    it('yields nothing when it runs again and the source is unchanged', async () => {
      const checkpoint = batches.at(-1)?.checkpoint;
      expect(checkpoint).toBeDefined();
      expect(await run(copyOf(checkpoint))).toEqual([]);
    });

    it('loses nothing when it is cut off after any batch', async () => {
      const whole = contentOf(batches);
      for (const [index, { checkpoint }] of batches.entries()) {
        if (!checkpoint) continue;
        const kept = batches.slice(0, index + 1);
        const rest = await run(copyOf(checkpoint));
        expect(differences(contentOf([...kept, ...rest]), whole)).toEqual([]);
      }
    });

    it(
      'obeys an abort',
      async () => {
        for (const batchesBefore of [0, 1]) {
          const abort = new AbortController();
          const stopping = stop(
            collector.collect({
              signal: abort.signal,
              now,
              checkpoint: undefined,
            }),
            abort,
            batchesBefore,
          );
          expect(await endsInTime(stopping)).toBe(true);
        }
        // Jest's own limit, 5 s, would come first.
      },
      3 * OBEYS_WITHIN_MILLISECONDS,
    );
  });
}

async function allOf(found: AsyncIterable<Collected>): Promise<Collected[]> {
  const batches: Collected[] = [];
  for await (const batch of found) batches.push(batch);
  return batches;
}

/** A checkpoint as it comes back from the database. */
function copyOf(checkpoint: JsonObject | undefined): JsonObject | undefined {
  return checkpoint && JSON.parse(JSON.stringify(checkpoint));
}

/** Aborts a run after some batches, and waits for its end. */
async function stop(
  found: AsyncIterable<Collected>,
  abort: AbortController,
  batchesBefore: number,
): Promise<void> {
  const iterator = found[Symbol.asyncIterator]();
  for (let i = 0; i < batchesBefore; i++) await iterator.next();
  abort.abort(new Error('aborted by the contract test'));
  try {
    while (!(await iterator.next()).done) {
      // A batch that was under way may still come.
    }
  } catch (error) {
    // Ending with the reason of the abort is as good as ending.
    if (error !== abort.signal.reason && !isAbortError(error)) throw error;
  }
}

/** Whether a run that was aborted ends before the patience does. */
async function endsInTime(stopping: Promise<void>): Promise<boolean> {
  let patience: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>(resolve => {
    patience = setTimeout(() => resolve(false), OBEYS_WITHIN_MILLISECONDS);
  });
  try {
    return await Promise.race([stopping.then(() => true), late]);
  } finally {
    clearTimeout(patience);
  }
}

function isAbortError(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}

/** Where two contents differ; the first few. */
function differences(
  actual: ReadonlyMap<string, unknown>,
  expected: ReadonlyMap<string, unknown>,
): string[] {
  const keys = new Set([...actual.keys(), ...expected.keys()]);
  return [...keys]
    .filter(key => {
      const [a, b] = [actual.get(key), expected.get(key)];
      // Observations are numbers, and many: only the others are worth writing out.
      return !Object.is(a, b) && JSON.stringify(a) !== JSON.stringify(b);
    })
    .slice(0, 10);
}
