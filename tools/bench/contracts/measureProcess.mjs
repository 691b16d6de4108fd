import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';

const TIME = '/usr/bin/time';

/**
 * Runs a program to its end and gives what the whole process took: seconds, those of processors, and the most memory that was resident at once, in
 * MB of 1,000,000 bytes.
 *
 * @param folder where its answer and the figures are written
 * @throws when the program does not end well, or GNU time is absent
 */
export function measureProcess(program, args, env, folder) {
  const figures = path.join(folder, 'figures');
  const output = openSync(path.join(folder, 'answer'), 'w');
  const { status, error } = spawnSync(
    TIME,
    ['-f', '%e %U %S %M', '-o', figures, program, ...args],
    {
      // Away from the checkout: peers read settings of the folder in which they run.
      cwd: folder,
      env: { ...process.env, ...env },
      stdio: ['ignore', output, 'ignore'],
    },
  );
  closeSync(output);
  if (error) throw new Error(`${TIME} could not be run`, { cause: error });
  if (status !== 0) throw new Error(`${program} ended with ${status}`);
  const [seconds, user, system, kibibytes] = readFileSync(figures, 'utf8')
    .split(' ')
    .map(Number);
  return {
    seconds,
    cpuSeconds: user + system,
    peakMegabytes: (kibibytes * 1024) / 1e6,
  };
}
