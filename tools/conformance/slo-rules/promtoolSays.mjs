import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const MOST_SAID = 2_000;

/**
 * Runs promtool.
 *
 * @throws Error with what it said, where it finds fault
 */
export async function promtoolSays(promtool, ...args) {
  try {
    await run(promtool, args, { maxBuffer: 1 << 28 });
  } catch (error) {
    if (typeof error.stdout !== 'string') throw error;
    const said = `${error.stdout}${error.stderr}`.slice(0, MOST_SAID);
    // The cause would tell all of it again.
    throw new Error(`${promtool} ${args.join(' ')}:\n${said}`);
  }
}
