import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { aptInstall, mayInstall } from './systemPrograms.mjs';

const quietly = (command, args) =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/**
 * Makes a Python environment anew and installs packages into it from PyPI.
 *
 * @param folder where it lies; whatever was there is gone
 * @param packages with their versions, as pip takes them
 * @returns whether all is there
 */
export function installPythonPackages(folder, packages) {
  rmSync(folder, { recursive: true, force: true });
  // With copies: TechDocs refuses a repository with links that lead out of it.
  const make = () => quietly('python3', ['-m', 'venv', '--copies', folder]);
  const isMade =
    make() || (mayInstall() && aptInstall(['python3-venv']) && make());
  return (
    isMade &&
    quietly(path.join(folder, 'bin/pip'), [
      ...['install', '--quiet', '--disable-pip-version-check'],
      ...['--retries', '1', '--timeout', '20'],
      ...packages,
    ])
  );
}
