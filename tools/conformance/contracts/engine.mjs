import path from 'node:path';
import { build } from 'esbuild';

const SOURCES = path.resolve(
  import.meta.dirname,
  '../../../packages/openapi-diff/src',
);

/** The library as it stands in the sources: `readOpenApi`, `diffOpenApi` and the `diffThoroughly` behind it. */
export async function loadEngine(directory) {
  const outfile = path.join(directory, 'openapi-diff.cjs');
  await build({
    stdin: {
      contents: `
        export * from './index';
        export { diffThoroughly } from './diff/diffOpenApi';`,
      resolveDir: SOURCES,
      loader: 'ts',
    },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile,
    logLevel: 'error',
  });
  return (await import(outfile)).default;
}

/** @throws with what is wrong with the text, where it is no document */
export function documentOf(engine, text) {
  const { document, faults } = engine.readOpenApi(text);
  if (!document) {
    throw new Error(faults.map(({ message }) => message).join('; '));
  }
  return document;
}
