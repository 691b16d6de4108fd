import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../almanac/paths.mjs';
import { INVALID, VALID } from './openSloSamples.mjs';

/** Sources that the demo company's files name. */
const SOURCES = ['example', 'self'];

/** Reads files that are right and files that are wrong; a surprise is one that is not taken as it should be. */
export async function openSloFigures({ readOpenSlo }) {
  const surprises = [];
  const faultsOf = files => readOpenSlo(files, SOURCES).faults;
  let accepted = 0;
  for (const { name, files } of [...VALID, ...(await filesThatAreRight())]) {
    const errors = faultsOf(files).filter(
      ({ severity }) => severity === 'error',
    );
    if (errors.length === 0) accepted += files.length;
    else surprises.push(`${name} should be right: ${JSON.stringify(errors)}`);
  }
  let rejected = 0;
  for (const { name, text, rule } of INVALID) {
    const rules = faultsOf([{ file: name, text }]).map(fault => fault.rule);
    if (rules.includes(rule)) rejected += 1;
    else surprises.push(`${name} should break ${rule}, not ${rules}`);
  }
  return { accepted, rejected, surprises };
}

/** The demo company's files, and the examples of OpenSLO's own repository where a checkout of it is named. */
async function filesThatAreRight() {
  const examples = path.join(root, 'examples/slos');
  const sets = [{ name: 'examples/slos', files: await yamlIn(examples) }];
  const checkout = process.env.ALMANAC_OPENSLO;
  if (!checkout) {
    console.error(
      'The examples of OpenSLO itself are left out: ALMANAC_OPENSLO names no checkout of it.',
    );
    return sets;
  }
  const theirs = await yamlIn(path.join(checkout, 'examples'));
  return [
    ...sets,
    ...theirs.map(file => ({ name: `OpenSLO ${file.file}`, files: [file] })),
  ];
}

async function yamlIn(directory) {
  const names = await readdir(directory, { recursive: true });
  return Promise.all(
    names
      .filter(name => /\.ya?ml$/.test(name))
      .sort()
      .map(async file => ({
        file,
        text: await readFile(path.join(directory, file), 'utf8'),
      })),
  );
}
