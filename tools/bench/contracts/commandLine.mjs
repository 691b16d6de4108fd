import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

const PACKAGE = path.resolve(
  import.meta.dirname,
  '../../../packages/openapi-diff',
);
const PROGRAM = 'bin/openapi-diff.mjs';

/** Our command line as a user has it: the program beside the built package, made from the sources as they stand. */
export async function commandLine(directory) {
  const program = path.join(directory, PROGRAM);
  await mkdir(path.dirname(program));
  await copyFile(path.join(PACKAGE, PROGRAM), program);
  await build({
    entryPoints: [path.join(PACKAGE, 'src/index.ts')],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile: path.join(directory, 'dist/index.cjs.js'),
    logLevel: 'error',
  });
  return {
    program: process.execPath,
    argumentsFor: (before, after) => [
      program,
      before,
      after,
      '--format',
      'json',
    ],
    env: {},
  };
}
