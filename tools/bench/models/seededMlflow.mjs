import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { home } from '../../almanac/paths.mjs';
import { say } from '../../almanac/say.mjs';
import { mlflowPython } from '../../models/mlflowPython.mjs';
import { startMlflow } from '../../models/startMlflow.mjs';

const SEED = path.resolve(import.meta.dirname, '../../models/seed.py');

/** Changes with `seed.py`. */
const EDITION = 3;

/** The database of so many models, made once and kept. */
async function seedFile(python, models, versions) {
  const directory = path.join(home, 'bench-seeds');
  const name = `mlflow-${models}x${versions}-${EDITION}.db`;
  const file = path.join(directory, name);
  if (existsSync(file)) return file;
  say(`filling an MLflow with ${models} models (once)`);
  await mkdir(directory, { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  const database = `sqlite:///${unfinished}`;
  const seeds = spawn(
    python,
    [SEED, database, String(models), String(versions)],
    {
      stdio: ['ignore', 'inherit', 'pipe'],
      env: { ...process.env, MLFLOW_TRACKING_URI: database },
    },
  );
  const said = [];
  seeds.stderr.on('data', part => {
    said.push(String(part));
    if (said.length > 50) said.shift();
  });
  const [code] = await once(seeds, 'close');
  if (code !== 0) {
    await rm(unfinished, { force: true });
    throw new Error(
      `seed.py could not fill an MLflow database: ${said.join('').trim()}`,
    );
  }
  await rename(unfinished, file);
  return file;
}

/**
 * Starts a real MLflow server with so many models of so many versions each.
 *
 * @param directory where its database lies
 * @returns what `startMlflow` does
 * @throws Error where there is no MLflow
 */
export async function seededMlflow({ models, versions, directory }) {
  const { python, missing } = mlflowPython({ mayInstall: true });
  if (missing) throw new Error(missing);
  const seed = await seedFile(python, models, versions);
  const database = path.join(directory, 'mlflow.db');
  await copyFile(seed, database);
  return startMlflow({ python, database });
}
