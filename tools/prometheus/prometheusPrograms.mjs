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
 * @throws Error that says how to get it
 */
export function prometheusProgram(name, environment = process.env) {
  const { ALMANAC_PROMETHEUS_BIN: own, PATH: all = '' } = environment;
  const found = (own ? [own] : all.split(path.delimiter))
    .map(directory => path.join(directory, name))
    .find(isProgram);
  if (found) return found;
  throw new Error(
    `${name} is not ${
      own ? `in ${own}, which ALMANAC_PROMETHEUS_BIN names` : 'on the PATH'
    }. Install Prometheus with its promtool (https://prometheus.io/download/, or \`apt-get install prometheus\`), or name the directory of both in ALMANAC_PROMETHEUS_BIN.`,
  );
}
