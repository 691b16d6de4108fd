import { lstat, mkdir, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { GitFailure } from './GitFailure';

const DAY_MILLISECONDS = 86_400_000;
const LOOK_EVERY_MILLISECONDS = 500;
const WRITABLE_BY_OTHERS = 0o022;

/**
 * Makes a folder that only this user may read and write, where there is none.
 *
 * @throws GitFailure `failed` where others made it or may write it: who plants a clone would have what it names executed
 */
export async function makeOwnFolder(directory: string): Promise<void> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const found = await lstat(directory);
  const user = process.getuid?.();
  const isOwn =
    found.isDirectory() &&
    // Windows has neither.
    (user === undefined ||
      (found.uid === user && (found.mode & WRITABLE_BY_OTHERS) === 0));
  if (isOwn) return;
  throw new GitFailure(
    'failed',
    `Nothing is kept in ${directory}: it has to be a folder of the user of this process that nobody else may write`,
  );
}

/** Drops clones that nobody has read for so many days. */
export async function dropOldClones(
  directory: string,
  days: number,
): Promise<void> {
  for (const name of await readdir(directory)) {
    if (!name.endsWith('.git')) continue;
    const clone = path.join(directory, name);
    // Another process may have dropped it meanwhile.
    const found = await stat(clone).catch(() => undefined);
    if (found && Date.now() - found.mtimeMs > days * DAY_MILLISECONDS) {
      await dropClone(clone);
    }
  }
}

/** Drops a clone, also one that what was just ended still writes into. */
export async function dropClone(clone: string): Promise<void> {
  await rm(clone, { recursive: true, force: true, maxRetries: 5 });
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
