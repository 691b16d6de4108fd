import { spawn } from 'node:child_process';

/**
 * Runs a command to its end, output passed through unless it succeeds quietly.
 *
 * @returns what it printed; rejects with the last lines when it fails.
 */
export function run(command, args, { cwd, env = {}, timeoutSeconds = 900 }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: timeoutSeconds * 1000,
    });
    let output = '';
    child.stdout.on('data', data => (output += data));
    child.stderr.on('data', data => (output += data));
    child.on('error', reject);
    child.on('close', code => {
      if (code === 0) resolve(output);
      else
        reject(
          new Error(
            `${command} ${args.join(' ')} ended with ${code}:\n${output
              .split('\n')
              .slice(-40)
              .join('\n')}`,
          ),
        );
    });
  });
}
