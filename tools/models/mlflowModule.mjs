import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const MODULE = path.resolve(
  import.meta.dirname,
  '../../plugins/insights-backend-module-mlflow',
);

/**
 * The registry of an MLflow server as it ships, bundled from its TypeScript: `createMlflowSource`.
 *
 * @returns what `createMlflowSource.ts` exports
 */
export async function mlflowModule() {
  const directory = await mkdtemp(path.join(tmpdir(), 'almanac-module-'));
  try {
    const outfile = path.join(directory, 'source.mjs');
    await build({
      entryPoints: [path.join(MODULE, 'src/createMlflowSource.ts')],
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile,
      logLevel: 'warning',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
