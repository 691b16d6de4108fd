import { opendir, readFile, realpath, stat } from 'node:fs/promises';
import { join, normalize, sep } from 'node:path';
import { isError } from '@backstage/errors';
import type { OpenSloFile } from '../model/openslo/readOpenSlo';

/** So many files of SLOs, and so many bytes, are read of one set: more is a directory of something else. */
const MOST_FILES = 10_000;
const MOST_BYTES = 20_000_000;
/** Bytes of one file: YAML is read at about 200,000 a second, while nothing else is answered. */
const LARGEST_FILE_BYTES = 200_000;
const DEEPEST = 20;
/** Longest path that is kept with a definition. */
const LONGEST_PATH = 500;

/** A file or directory that could not be read, with all below it. */
export interface UnreadPath {
  readonly file: string;
  readonly detail: string;
}

/** What stands in files of SLOs. */
export interface ReadSloFiles {
  /** In the order of the paths, and of the names in a directory. */
  readonly files: readonly OpenSloFile[];
  readonly unread: readonly UnreadPath[];
}

/** Whether a file is one that OpenSLO is written in. */
export function isSloFile(path: string): boolean {
  return /\.(ya?ml|json)$/i.test(path);
}

class FileReading implements ReadSloFiles {
  readonly files: OpenSloFile[] = [];
  readonly unread: UnreadPath[] = [];
  readonly #seen = new Set<string>();
  #bytes = 0;

  async readRoot(path: string, within: string): Promise<void> {
    try {
      const root = await realpath(within);
      // As `join` names what lies below.
      const named = normalize(path);
      await this.#read(named, { root, depth: 0, isNamed: true });
    } catch (error) {
      this.unread.push({ file: path, detail: reasonOf(error) });
    }
  }

  async #read(
    path: string,
    place: { root: string; depth: number; isNamed: boolean },
  ): Promise<void> {
    const real = await realpath(path);
    if (real !== place.root && !real.startsWith(place.root + sep)) {
      throw new Error('it leads out of the directory');
    }
    // Another path, or another link, leads here, too.
    if (this.#seen.has(real)) return;
    const found = await stat(real);
    if (found.isDirectory()) {
      this.#seen.add(real);
      await this.#readDirectory(path, { ...place, real });
    } else if (found.isFile() && (place.isNamed || isSloFile(path))) {
      this.#seen.add(real);
      await this.#readFile(path, real, found.size);
    }
  }

  async #readDirectory(
    path: string,
    { root, depth, real }: { root: string; depth: number; real: string },
  ): Promise<void> {
    if (depth >= DEEPEST) throw new Error('it lies too deep');
    const names: string[] = [];
    for await (const { name } of await opendir(real)) {
      if (names.length > MOST_FILES) throw new Error('it holds too much');
      // Hidden ones are of tools, e.g. `.git` or the past contents of a mounted ConfigMap.
      if (!name.startsWith('.')) names.push(name);
    }
    for (const name of names.sort()) {
      const child = join(path, name);
      try {
        await this.#read(child, { root, depth: depth + 1, isNamed: false });
      } catch (error) {
        this.unread.push({ file: child, detail: reasonOf(error) });
      }
    }
  }

  async #readFile(file: string, real: string, bytes: number): Promise<void> {
    if (file.length > LONGEST_PATH) throw new Error('its path is too long');
    if (bytes > LARGEST_FILE_BYTES) {
      throw new Error(`it is larger than ${LARGEST_FILE_BYTES} bytes`);
    }
    this.#bytes += bytes;
    if (this.files.length >= MOST_FILES || this.#bytes > MOST_BYTES) {
      throw new Error(
        `the files before it are as much as is read: ${MOST_FILES} files, ${MOST_BYTES} bytes`,
      );
    }
    this.files.push({ file, text: await readFile(real, 'utf8') });
  }
}

/**
 * Reads files, and directories with all below them. What cannot be read stops nothing else. Links are followed within the
 * directory, not out of it.
 *
 * @param within - directory that the paths may not lead out of; each is its own when left out
 */
export async function readSloFiles(
  paths: readonly string[],
  within?: string,
): Promise<ReadSloFiles> {
  const reading = new FileReading();
  for (const path of paths) await reading.readRoot(path, within ?? path);
  return reading;
}

/** In words, and without the whole path, which is nobody's business but the operator's. */
function reasonOf(error: unknown): string {
  const code = isError(error) ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
      return 'there is no such file';
    case 'EACCES':
      return 'the portal may not read it';
    case 'ELOOP':
      return 'it is a link to itself';
    case undefined:
      return isError(error) ? error.message : String(error);
    default:
      return `the system says ${code}`;
  }
}
