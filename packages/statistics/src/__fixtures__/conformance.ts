import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const REPOSITORY_ROOT = resolve(__dirname, '../../../..');

const FOLDER =
  process.env.ALMANAC_CONFORMANCE ??
  resolve(REPOSITORY_ROOT, '../shared/conformance');

/**
 * `describe` for suites on the reference data outside the repository: skipped, with one line
 * that says why, where the file is not there.
 */
export function describeWithReference(file: string): jest.Describe {
  const path = resolve(FOLDER, file);
  if (existsSync(path)) return describe;
  process.stderr.write(
    `skipped: ${path} is not there; set ALMANAC_CONFORMANCE to the folder of reference data\n`,
  );
  return describe.skip;
}

/** The text of a reference file. */
export function readReference(file: string): string {
  return readFileSync(resolve(FOLDER, file), 'utf8');
}

/** The series of a CSV file of the M4 competition, one per line after the header. */
export function readM4(file: string): Float64Array[] {
  const [, ...lines] = readReference(file).trim().split('\n');
  return lines.map(line =>
    Float64Array.from(
      line
        .replaceAll('"', '')
        .split(',')
        .slice(1)
        .filter(cell => cell !== '' && cell !== 'NA')
        .map(Number),
    ),
  );
}
