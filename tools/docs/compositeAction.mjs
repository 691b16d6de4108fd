import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';

/**
 * Runs the steps of a composite action as GitHub does: inputs by their names, else by their defaults.
 *
 * @param folder - where its action.yml is
 * @param inputs - what `with` names
 * @param cwd - the folder that the build works in
 * @returns exit code of the step that failed, or 0; what was printed; and the text of the outputs that were written
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
  const temporary = mkdtempSync(path.join(tmpdir(), 'almanac-action-'));
  const outputs = path.join(temporary, 'outputs');
  writeFileSync(outputs, '');
  const env = {
    PATH: process.env.PATH,
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION_PATH: folder,
    GITHUB_OUTPUT: outputs,
  };
  try {
    const ran = runSteps(action.runs.steps, { cwd, env, filled });
    return { ...ran, outputs: readFileSync(outputs, 'utf8') };
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** Up to the first step that fails. */
function runSteps(steps, { cwd, env: ofAction, filled }) {
  let printed = '';
  for (const { shell, env = {}, run } of steps) {
    const step = spawnSync(shell, ['-eo', 'pipefail', '-c', run], {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...ofAction,
        ...Object.fromEntries(
          Object.entries(env).map(([name, text]) => [name, filled(text)]),
        ),
      },
    });
    printed += step.stdout + step.stderr;
    if (step.status !== 0) return { code: step.status, printed };
  }
  return { code: 0, printed };
}
