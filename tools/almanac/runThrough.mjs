import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

/** Runs a command in the reader's own terminal; passes signals on; resolves to its exit code. */
export function runThrough(command, args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, env, stdio: 'inherit' });
    // The terminal sends Ctrl-C to the whole group; a TERM to us alone must be passed on.
    const pass = signal => child.kill(signal);
    const ignore = () => {};
    process.on('SIGTERM', pass);
    process.on('SIGHUP', pass);
    process.on('SIGINT', ignore);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      process.off('SIGTERM', pass);
      process.off('SIGHUP', pass);
      process.off('SIGINT', ignore);
      resolve(code ?? (signal ? 1 : 0));
    });
  });
}
