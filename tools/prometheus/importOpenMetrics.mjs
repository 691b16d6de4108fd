import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { prometheusProgram } from './prometheusPrograms.mjs';

/** Fewer blocks are made faster: promtool reads the whole text once for each. */
const LONGEST_BLOCK = '1458h';

/**
 * Puts samples into the data directory of a Prometheus that does not run yet.
 *
 * @param openMetrics path of a file in the OpenMetrics text format that ends in `# EOF`, or an iterable of its text
 * @param dataDirectory where the blocks go
 * @param programs directory of promtool, where another than the usual one is meant
 */
export async function importOpenMetrics(openMetrics, dataDirectory, programs) {
  const isFile = typeof openMetrics === 'string';
  const file = isFile
    ? openMetrics
    : path.join(dataDirectory, 'samples.openmetrics');
  if (!isFile) {
    await pipeline(Readable.from(openMetrics), createWriteStream(file));
  }
  const promtool = spawn(
    prometheusProgram('promtool', programs),
    [
      'tsdb',
      'create-blocks-from',
      'openmetrics',
      '--quiet',
      `--max-block-duration=${LONGEST_BLOCK}`,
      file,
      dataDirectory,
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const said = [];
  promtool.stderr.on('data', part => said.push(part));
  const [code] = await once(promtool, 'close');
  if (!isFile) await rm(file);
  if (code !== 0) {
    throw new Error(`promtool ended with ${code}: ${said.join('').trim()}`);
  }
}
