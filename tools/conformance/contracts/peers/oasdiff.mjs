import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { contractsHome } from '../home.mjs';
import { go, goModule, OASDIFF } from '../goModule.mjs';

/** oasdiff numbers its levels: 1 is information, 2 a warning, 3 an error. */
const WARNING = 2;
const ERROR = 3;

const reportsIn = said => (said.trim() === '' ? [] : JSON.parse(said));
const placeOf = ({ operation, path: name }) =>
  operation && name ? `${operation} ${name}` : '';

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
    /** Where it says that something breaks. */
    places: said =>
      reportsIn(said)
        .filter(({ level }) => level === ERROR)
        .map(placeOf),
    /** Where it says that something breaks or may. */
    noticed: said =>
      reportsIn(said)
        .filter(({ level }) => level >= WARNING)
        .map(placeOf),
    /** Where it says that anything changed. */
    spots: said => reportsIn(said).map(placeOf),
  };
}
