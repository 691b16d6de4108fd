import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import path from 'node:path';
import { home, root } from './paths.mjs';

const HEARTBEAT_SECONDS = 60;
const LAST_LINES = 60;

/** Runs a stage with its output in `.almanac/logs/<name>.log`; prints the end of it when it fails. */
export async function runStage(stage, env) {
  const folder = path.join(home, 'logs');
  mkdirSync(folder, { recursive: true });
  const log = createWriteStream(path.join(folder, `${stage.name}.log`));
  const began = performance.now();
  const seconds = () => (performance.now() - began) / 1000;
  let output = '';
  const [command, ...args] = stage.command;
  const child = spawn(command, args, {
    cwd: root,
    env: { ...env, FORCE_COLOR: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const keep = data => {
    output += data;
    log.write(data);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const heartbeat = setInterval(
    () => console.log(`  … ${stage.name}: ${seconds().toFixed(0)} s`),
    HEARTBEAT_SECONDS * 1000,
  );
  const pass = signal => child.kill(signal);
  process.on('SIGTERM', pass);
  process.on('SIGINT', pass);
  const exitCode = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', code => resolve(code ?? 1));
  });
  clearInterval(heartbeat);
  process.off('SIGTERM', pass);
  process.off('SIGINT', pass);
  log.end();
  if (exitCode !== 0)
    console.log(output.trimEnd().split('\n').slice(-LAST_LINES).join('\n'));
  return { exitCode, output, seconds: seconds() };
}
