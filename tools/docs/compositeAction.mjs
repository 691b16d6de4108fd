import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';

/**
 * Runs the steps of a composite action as GitHub does: inputs by their names, else by their defaults.
 *
 * @param folder - where its action.yml is
 * @param inputs - what `with` names
 * @param cwd - the folder that the build works in
 * @returns exit code of the step that failed, or 0; what was printed; and the outputs that were written
 */
export function runCompositeAction(folder, inputs, cwd) {
  const action = parse(readFileSync(path.join(folder, 'action.yml'), 'utf8'));
  const values = Object.fromEntries(
    Object.entries(action.inputs).map(([name, { required, default: left }]) => {
      if (required && inputs[name] === undefined)
        throw new Error(`The action wants ${name}`);
      return [name, inputs[name] ?? left];
    }),
  );
  const filled = text =>
    text.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, name) => values[name]);
  const outputs = path.join(
    mkdtempSync(path.join(tmpdir(), 'almanac-action-')),
    'outputs',
  );
  let printed = '';
  for (const { shell, env = {}, run } of action.runs.steps) {
    const step = spawnSync(shell, ['-eo', 'pipefail', '-c', run], {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env.PATH,
        GITHUB_ACTIONS: 'true',
        GITHUB_ACTION_PATH: folder,
        GITHUB_OUTPUT: outputs,
        ...Object.fromEntries(
          Object.entries(env).map(([name, text]) => [name, filled(text)]),
        ),
      },
    });
    printed += step.stdout + step.stderr;
    if (step.status !== 0) return { code: step.status, printed, outputs };
  }
  return { code: 0, printed, outputs };
}
