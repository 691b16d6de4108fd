import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import { findSloth } from '../../almanac/systemPrograms.mjs';
import { openSloOf, SERVICES } from './objectives.mjs';

const run = promisify(execFile);

/**
 * The rule groups that Sloth makes of the SLOs.
 *
 * @param directory for its input
 * @returns nothing where there is no Sloth
 */
export async function slothRules(directory) {
  const sloth = findSloth();
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
