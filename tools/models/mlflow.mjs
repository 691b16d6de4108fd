/**
 * Runs a real MLflow server on loopback: `node tools/models/mlflow.mjs [--install] [--train] [--check]`. Prints where it
 * answers as one line of JSON, and ends when its input ends. `--train` trains the models of `train.py` first; `--install`
 * gets MLflow with pip where there is none. Without one it prints why as `{"missing": …}`; so does `--check`, which starts
 * nothing. Where `ALMANAC_DEMANDS_MLFLOW` is set, having none is a failure.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { mlflowPython } from './mlflowPython.mjs';
import { startMlflow } from './startMlflow.mjs';

/** Trains and registers the models of `train.py` at a server. */
async function train(python, url) {
  const trains = spawn(
    python,
    [path.join(import.meta.dirname, 'train.py'), url],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const said = [];
  trains.stderr.on('data', part => said.push(part));
  const [code] = await once(trains, 'exit');
  if (code !== 0) throw new Error(`train.py: ${said.join('').trim()}`);
}

async function main(options) {
  const { python, missing } = mlflowPython({
    mayInstall: options.includes('--install'),
  });
  if (missing && process.env.ALMANAC_DEMANDS_MLFLOW) throw new Error(missing);
  if (missing) {
    console.log(JSON.stringify({ missing }));
    return;
  }
  if (options.includes('--check')) {
    console.log(JSON.stringify({ python }));
    return;
  }
  // Webhooks of tests go to loopback, soon after they are registered.
  const environment = {
    MLFLOW_WEBHOOK_CACHE_TTL: '1',
    MLFLOW_WEBHOOK_ALLOWED_SCHEMES: 'http,https',
    MLFLOW_WEBHOOK_ALLOW_PRIVATE_IPS: 'true',
  };
  const { url, stop } = await startMlflow({ python, environment });
  try {
    if (options.includes('--train')) await train(python, url);
  } catch (error) {
    await stop();
    throw error;
  }
  process.stdin.resume().once('end', stop);
  console.log(JSON.stringify({ url }));
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
