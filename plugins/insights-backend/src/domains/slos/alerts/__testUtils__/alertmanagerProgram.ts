import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** Debian's package calls it by the longer name. */
const NAMES = ['prometheus-alertmanager', 'alertmanager'];

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Where Alertmanager is: in the directory that `ALMANAC_PROMETHEUS_BIN` names, or on the PATH.
 *
 * @throws Error that says how to get it
 */
export function alertmanagerProgram(): string {
  const { ALMANAC_PROMETHEUS_BIN: own, PATH: all = '' } = process.env;
  const directories = [...(own ? [own] : []), ...all.split(path.delimiter)];
  const found = directories
    .flatMap(directory => NAMES.map(name => path.join(directory, name)))
    .find(isProgram);
  if (found) return found;
  throw new Error(
    'This test needs a real Alertmanager, and none is on the PATH. Install it (https://prometheus.io/download/, or `apt-get install prometheus-alertmanager`), or name its directory in ALMANAC_PROMETHEUS_BIN.',
  );
}
