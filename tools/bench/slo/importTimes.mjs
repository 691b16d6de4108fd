import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { withDomain } from './domain.mjs';
import { writeSloFiles } from './sloFiles.mjs';

/**
 * How long some work takes, and for how long nothing else could run at most meanwhile: the processor's time of one turn of
 * the event loop, so that what else the machine does is not counted.
 */
async function observed(work) {
  let isRunning = true;
  let longestBlockMs = 0;
  let { user, system } = process.threadCpuUsage();
  const turn = () => {
    const now = process.threadCpuUsage();
    const spentMs = (now.user - user + now.system - system) / 1000;
    ({ user, system } = now);
    longestBlockMs = Math.max(longestBlockMs, spentMs);
    if (isRunning) setImmediate(turn);
  };
  turn();
  const began = performance.now();
  await work();
  const seconds = (performance.now() - began) / 1000;
  turn();
  isRunning = false;
  return { seconds, longestBlockMs };
}

/**
 * Reads so many definitions from files into a database, then again after one file changed.
 *
 * @returns seconds of both, and the longest time in milliseconds that nothing else of the process could run
 */
export function importTimes(count) {
  return withDomain(
    ['definitions/createSloDefinitions'],
    async ({ domain, database, directory }) => {
      const folder = path.join(directory, 'slos');
      await writeSloFiles(folder, count);
      const definitions = domain.createSloDefinitions({
        database,
        clock: { now: () => new Date() },
        logger: console,
        sources: {
          names: () => ['example'],
          check: () => [],
          reachOf: () => undefined,
        },
        settings: { files: [folder], annotation: false },
      });
      const first = await observed(() => definitions.sync());
      const known = await definitions.known.list();
      if (known.length !== count) {
        throw new Error(`${known.length} of ${count} definitions were kept`);
      }
      const file = path.join(folder, 'slos-0.yaml');
      const text = await readFile(file, 'utf8');
      await writeFile(file, text.replace('0.99', '0.98'));
      const again = await observed(() => definitions.sync());
      return {
        firstSeconds: first.seconds,
        againSeconds: again.seconds,
        longestBlockMs: Math.max(first.longestBlockMs, again.longestBlockMs),
      };
    },
  );
}
