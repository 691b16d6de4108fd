import { existsSync } from 'node:fs';
import path from 'node:path';
import { home } from '../almanac/paths.mjs';
import { installPythonPackages } from '../almanac/pythonEnvironment.mjs';
import { say } from '../almanac/say.mjs';

const VERSION = '3.17.2';
const PACKAGES = [`mlflow==${VERSION}`, 'scikit-learn'];

/**
 * A Python that has MLflow: the one that `ALMANAC_MLFLOW_PYTHON` names, or one of our own in `.almanac/programs`.
 *
 * @param mayInstall whether it may be installed with pip where it is not there yet, which takes minutes
 * @returns its path as `python`, or why there is none as `missing`
 */
export function mlflowPython({ mayInstall = false } = {}) {
  const { ALMANAC_MLFLOW_PYTHON: own } = process.env;
  if (own) {
    return existsSync(own)
      ? { python: own }
      : { missing: `ALMANAC_MLFLOW_PYTHON names ${own}, which is not there` };
  }
  const folder = path.join(home, 'programs', `mlflow-${VERSION}`);
  const python = path.join(folder, 'bin/python');
  if (existsSync(path.join(folder, 'bin/mlflow'))) return { python };
  if (!mayInstall) {
    return {
      missing:
        'no MLflow: name a Python that has it in ALMANAC_MLFLOW_PYTHON, or run `node tools/models/mlflow.mjs --install --check`',
    };
  }
  say(`installing MLflow ${VERSION} with pip, which takes minutes (once)`);
  const isThere = installPythonPackages(folder, PACKAGES);
  return isThere
    ? { python }
    : {
        missing:
          'MLflow could not be installed: that needs Python 3 with venv, and PyPI',
      };
}
