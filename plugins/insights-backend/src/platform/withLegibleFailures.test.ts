import { mockServices } from '@backstage/backend-test-utils';
import { ManualScheduler } from '../domains/slos/__testUtils__/ManualScheduler';
import { withLegibleFailures } from './withLegibleFailures';

/** What the scheduler gives to the log, as the JSON of a portal in production has it: `logger.error(error)`. */
const logged = (error: unknown) =>
  JSON.parse(JSON.stringify({ level: 'error', message: error })).message;

async function failing(thrown: unknown) {
  const manual = new ManualScheduler();
  await withLegibleFailures(manual.service).scheduleTask({
    id: 'insights-slo-evaluation',
    frequency: { seconds: 30 },
    timeout: { minutes: 1 },
    fn: async () => {
      throw thrown;
    },
  });
  return manual.run('insights-slo-evaluation').catch(error => error);
}

describe('a task that fails', () => {
  it('is in the log with its name, what was wrong and where', async () => {
    const cause = new RangeError('288 values have 2304 bytes, not 1');
    expect(logged(cause)).toEqual({});
    const error = await failing(cause);
    expect(logged(error)).toMatch(
      /^TaskFailure: The task insights-slo-evaluation failed: RangeError: 288 values have 2304 bytes, not 1\n\s+at .*withLegibleFailures\.test\.ts/,
    );
    expect(String(error)).toBe(
      'TaskFailure: The task insights-slo-evaluation failed: 288 values have 2304 bytes, not 1',
    );
    expect(error.cause).toBe(cause);
  });

  it('is so, too, where something else than an error was thrown', async () => {
    expect(logged(await failing('no such table'))).toMatch(
      /The task insights-slo-evaluation failed: Error: no such table/,
    );
  });
});

it('leaves a task alone that succeeds, and all else of the scheduler', async () => {
  const scheduler = mockServices.scheduler();
  const legible = withLegibleFailures(scheduler);
  let runs = 0;
  await legible
    .createScheduledTaskRunner({
      frequency: { trigger: 'manual' },
      timeout: { minutes: 1 },
    })
    .run({
      id: 'counts',
      fn: async () => {
        runs += 1;
      },
    });
  expect(runs).toBe(0);
  await legible.triggerTask('counts');
  expect(runs).toBe(1);
  expect((await legible.getScheduledTasks()).map(({ id }) => id)).toEqual([
    'counts',
  ]);
});
