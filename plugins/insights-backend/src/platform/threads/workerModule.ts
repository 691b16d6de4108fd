import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const TYPESCRIPT_LOADER = '@backstage/cli/config/nodeTransform.cjs';

/** The module that a thread loads, and the Node options that it needs for that. */
export interface WorkerModule {
  readonly filename: string;
  readonly execArgv: string[];
}

/**
 * Finds a module for threads, which lies beside whoever runs it under the same ending: `.cjs.js` in a package, `.ts` in a
 * checkout (`yarn start`, tests). There the thread needs Backstage's loader, which `yarn start` hands down to threads and
 * jest does not.
 *
 * @param beside - file of whoever runs it, which also imports it: that keeps it in the build
 * @param name - of the module, without ending
 * @throws Error where it is not there: threads would wait for it without a word
 */
export function workerModule(beside: string, name: string): WorkerModule {
  const ending = basename(beside).replace(/^[^.]*/, '');
  const filename = join(dirname(beside), `${name}${ending}`);
  if (!existsSync(filename)) {
    throw new Error(`The module of worker threads is missing: ${filename}`);
  }
  if (ending !== '.ts') return { filename, execArgv: process.execArgv };
  const loader = require.resolve(TYPESCRIPT_LOADER);
  const execArgv = process.execArgv.includes(loader)
    ? process.execArgv
    : [...process.execArgv, '--require', loader];
  return { filename, execArgv };
}
