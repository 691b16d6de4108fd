import { spawnSync } from 'node:child_process';
import { root } from '../../almanac/paths.mjs';
import { orLeaveOut } from '../../conformance/contracts/leaveOut.mjs';
import { augursPackage, pythonWithPeers } from './peers.mjs';

/**
 * Prints how fast the kernels are beside those of Python, and of augurs, in one thread each on the same data; whatever cannot
 * be had is left out with a line on stderr.
 *
 * @throws Error where a kernel gives another answer than its peer
 */
export async function kernelFigures() {
  const python = await orLeaveOut('Python', pythonWithPeers);
  const augurs = await orLeaveOut('augurs', augursPackage);
  const { status } = spawnSync(
    process.execPath,
    [
      '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON',
      'packages/statistics/bench/kernels.ts',
    ],
    {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: {
        ...process.env,
        ...(python && { ALMANAC_PYTHON: python }),
        ...(augurs && { ALMANAC_AUGURS: augurs }),
      },
    },
  );
  if (status !== 0) throw new Error(`the kernels ended with ${status}`);
}
