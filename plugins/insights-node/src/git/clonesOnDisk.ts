import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { GitFailure } from './GitFailure';

const OLD_MILLISECONDS = 7 * 86_400_000;
const LOOK_EVERY_MILLISECONDS = 500;

/** Drops clones that nobody has read for a week. */
export async function dropOldClones(directory: string): Promise<void> {
  for (const name of await readdir(directory)) {
    if (!name.endsWith('.git')) continue;
    const clone = path.join(directory, name);
    const { mtimeMs } = await stat(clone);
    if (Date.now() - mtimeMs > OLD_MILLISECONDS) {
      await rm(clone, { recursive: true, force: true });
    }
  }
}

/** Looks how large a folder gets. Its signal is aborted with a GitFailure `too-large` once it is larger than it may be. */
export function watchSize(
  directory: string,
  mostBytes: number,
): { readonly signal: AbortSignal; stop(): void } {
  const controller = new AbortController();
  let isLooking = false;
  const look = async () => {
    if (isLooking) return;
    isLooking = true;
    if ((await bytesOf(directory)) > mostBytes) {
      controller.abort(
        new GitFailure(
          'too-large',
          `The clone is larger than ${Math.round(mostBytes / 1_000_000)} MB`,
        ),
      );
    }
    isLooking = false;
  };
  const timer = setInterval(() => void look(), LOOK_EVERY_MILLISECONDS);
  return { signal: controller.signal, stop: () => clearInterval(timer) };
}

/** Files come and go meanwhile; those that are gone count nothing. */
async function bytesOf(directory: string): Promise<number> {
  const entries = await readdir(directory, {
    withFileTypes: true,
    recursive: true,
  }).catch(() => []);
  const sizes = await Promise.all(
    entries
      .filter(entry => entry.isFile())
      .map(entry =>
        stat(path.join(entry.parentPath, entry.name)).then(
          ({ size }) => size,
          () => 0,
        ),
      ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
