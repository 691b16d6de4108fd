import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Works in a new folder that nobody else may read, which is gone afterwards. */
export async function inFolder<Result>(
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  // Made with mode 0700.
  const folder = await mkdtemp(join(tmpdir(), 'insights-protobuf-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
