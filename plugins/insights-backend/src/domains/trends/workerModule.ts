import { basename, join } from 'node:path';

const TASKS = 'analysisTasks';
const THIS = 'workerModule';
const TYPESCRIPT_LOADER = '@backstage/cli/config/nodeTransform.cjs';

/**
 * The module that a worker thread loads, and the Node options that it needs for that.
 *
 * It lies beside this file under the same ending: `.cjs.js` in a package, `.ts` in a checkout (`yarn start`, tests). There
 * the thread needs Backstage's loader, which `yarn start` hands down to threads and jest does not.
 */
export function workerModule(): { filename: string; execArgv: string[] } {
  const ending = basename(__filename).slice(THIS.length);
  // The file beside this one is meant, wherever the build puts both.
  // eslint-disable-next-line no-restricted-syntax
  const filename = join(__dirname, `${TASKS}${ending}`);
  if (ending !== '.ts') return { filename, execArgv: process.execArgv };
  const loader = require.resolve(TYPESCRIPT_LOADER);
  const execArgv = process.execArgv.includes(loader)
    ? process.execArgv
    : [...process.execArgv, '--require', loader];
  return { filename, execArgv };
}
