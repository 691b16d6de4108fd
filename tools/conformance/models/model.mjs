import path from 'node:path';
import { build } from 'esbuild';

const MODEL = path.resolve(
  import.meta.dirname,
  '../../../plugins/insights-backend/src/domains/models/model',
);

const ENTRY = `
export { readCard } from './formats/readCard';
export { writeCard } from './formats/writeCard';
export { sameValue } from './json/sameValue';
`;

/** The portal's own code for model cards, as it stands in the sources. */
export async function loadModel(directory) {
  const outfile = path.join(directory, 'model.cjs');
  await build({
    stdin: { contents: ENTRY, resolveDir: MODEL, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile,
    logLevel: 'error',
  });
  return (await import(outfile)).default;
}
