import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isWithoutThreads, WorkerThreads } from './WorkerThreads';

const doubled = (value: number) => 2 * value;

describe('threads', () => {
  let folder: string;
  let filename: string;
  let threads: WorkerThreads;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'threads-'));
    filename = join(folder, 'work.cjs');
  });
  afterEach(async () => {
    await threads.stop();
    await rm(folder, { recursive: true });
  });

  const begin = (minThreads: number) => {
    threads = new WorkerThreads(
      { filename, execArgv: [] },
      { minThreads, maxThreads: 2 },
    );
    threads.start();
  };
  const module = (first = '') =>
    writeFile(filename, `${first}\nexports.doubled = value => 2 * value;`);

  it.each([0, 1])(
    'that cannot begin let nobody wait, and calculate once they can; %d are kept',
    async minThreads => {
      await module('throw new Error("no module");');
      begin(minThreads);
      const asked = await Promise.allSettled(
        [1, 2, 3].map(value => threads.run(doubled, value)),
      );
      expect(asked.map(({ status }) => status)).toEqual(
        Array(3).fill('rejected'),
      );
      await module();

      await expect(
        threads.run(doubled, 21, { signal: AbortSignal.timeout(20_000) }),
      ).resolves.toBe(42);
    },
  );

  it('that cannot begin are told apart from what fails in them', async () => {
    await module('process.exit(1);');
    begin(0);
    const error = await threads.run(doubled, 1).catch(caught => caught);

    expect(isWithoutThreads(error)).toBe(true);
    await module();
    const failing = () => undefined;
    const fault = await threads.run(failing, 1).catch(caught => caught);
    expect(isWithoutThreads(fault)).toBe(false);
  });
});
