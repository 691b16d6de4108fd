import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { contractsHome } from '../home.mjs';
import { go, goModule, OASDIFF } from '../goModule.mjs';

/** oasdiff numbers its levels: 1 is information, 2 a warning, 3 an error. */
const ERROR = 3;

/** The program of `oasdiff`, built from the sources of its module. */
export function oasdiff() {
  const folder = path.join(contractsHome, OASDIFF.name);
  const program = path.join(folder, 'oasdiff');
  if (!existsSync(program)) {
    mkdirSync(folder, { recursive: true });
    go(['build', '-o', program, './'], { cwd: goModule(OASDIFF) });
  }
  return {
    name: 'oasdiff',
    program,
    argumentsFor: (before, after) => ['changelog', before, after, '-f', 'json'],
    env: {},
    places: said =>
      (said.trim() === '' ? [] : JSON.parse(said))
        .filter(({ level }) => level === ERROR)
        .map(({ operation, path: name }) =>
          operation && name ? `${operation} ${name}` : '',
        ),
  };
}
