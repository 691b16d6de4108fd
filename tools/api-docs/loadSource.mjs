import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { root } from '../almanac/paths.mjs';

/**
 * What a source of the suite exports, as it stands in the checkout, built or not.
 *
 * @param file - path of a TypeScript file, from the root of the checkout
 */
export async function loadSource(file) {
  const folder = await mkdtemp(path.join(tmpdir(), 'almanac-source-'));
  const outfile = path.join(folder, 'source.cjs');
  try {
    await build({
      entryPoints: [path.join(root, file)],
      bundle: true,
      platform: 'node',
      format: 'cjs',
      outfile,
      logLevel: 'error',
    });
    return (await import(outfile)).default;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The engine that compares OpenAPI documents: `readOpenApi` and `diffOpenApi`. */
export const loadEngine = () =>
  loadSource('packages/openapi-diff/src/index.ts');
