import { accessSync, constants } from 'node:fs';
import path from 'node:path';

const isProgram = file => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * Where a program of Prometheus is: in the directory that `ALMANAC_PROMETHEUS_BIN` names, or on the PATH.
 *
 * @param name `prometheus` or `promtool`
 * @param directory another one, which alone is looked at
 * @throws Error that says how to get it
 */
export function prometheusProgram(name, directory) {
  if (directory) return path.join(directory, name);
  const { ALMANAC_PROMETHEUS_BIN: own, PATH: all = '' } = process.env;
  const found = (own ? [own] : all.split(path.delimiter))
    .map(folder => path.join(folder, name))
    .find(isProgram);
  if (found) return found;
  throw new Error(
    `${name} is not ${
      own ? `in ${own}, which ALMANAC_PROMETHEUS_BIN names` : 'on the PATH'
    }. Install Prometheus with its promtool (https://prometheus.io/download/, or \`apt-get install prometheus\`), or name the directory of both in ALMANAC_PROMETHEUS_BIN.`,
  );
}
