import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import { findSloth } from '../../almanac/systemPrograms.mjs';
import { peerPrograms } from '../../prometheus/peers.mjs';
import { openSloOf, SERVICES } from './objectives.mjs';

const run = promisify(execFile);

/** A Sloth that is there, or is built; undefined where neither is, which it says. */
function slothProgram(mayBuild) {
  const found = findSloth();
  if (found) return found;
  const { folder, missing } = peerPrograms('sloth', { mayBuild });
  if (folder) return path.join(folder, 'sloth');
  console.error(
    `The rules of Sloth are not compared: there is no \`sloth\` on the PATH or where Go puts programs, ALMANAC_SLOTH names none, and ${missing}.`,
  );
  return undefined;
}

/**
 * The rule groups that Sloth makes of the SLOs.
 *
 * @param directory for its input
 * @param mayBuild whether it may be built where it is not there
 * @returns nothing where there is no Sloth
 */
export async function slothRules(directory, { mayBuild }) {
  const sloth = slothProgram(mayBuild);
  if (!sloth) return undefined;
  const groups = [];
  for (const service of SERVICES) {
    const input = path.join(directory, `${service}.yaml`);
    await writeFile(input, openSloOf(service));
    const { stdout } = await run(sloth, ['generate', '-i', input]);
    groups.push(...parse(stdout).groups);
  }
  return groups;
}
