import type { Stats } from 'node:fs';
import { opendir, readFile, realpath, stat } from 'node:fs/promises';
import { join, normalize, sep } from 'node:path';
import { isError } from '@backstage/errors';

/** So many files, and so many bytes, are read of one set: more is a directory of something else. */
const MOST_FILES = 10_000;
const MOST_BYTES = 20_000_000;
/** Bytes of one file: YAML is read at about 200,000 a second, while nothing else is answered. */
const LARGEST_FILE_BYTES = 200_000;
const DEEPEST = 20;
/** Longest path that is kept with what a file says. */
const LONGEST_PATH = 500;

/** A file or directory that could not be read, with all below it. */
export interface UnreadPath {
  readonly file: string;
  readonly detail: string;
}

/** A file and what stands in it. */
export interface TextFile {
  readonly file: string;
  readonly text: string;
  /** When it was last written, as the system says. ISO 8601. */
  readonly modifiedAt: string;
}

/** What stands in files. */
export interface ReadFiles {
  /** In the order of the paths, and of the names in a directory. */
  readonly files: readonly TextFile[];
  readonly unread: readonly UnreadPath[];
}

/** What is read. */
export interface ReadFilesOptions {
  /** Which files of directories; those that are named are read, whatever they are called. */
  readonly isWanted: (path: string) => boolean;
  /** Directory that the paths may not lead out of; each is its own when left out. */
  readonly within?: string;
  /** Bytes of the largest file that is read; 200,000 when left out. */
  readonly largestFileBytes?: number;
}

class FileReading implements ReadFiles {
  readonly files: TextFile[] = [];
  readonly unread: UnreadPath[] = [];
  readonly #seen = new Set<string>();
  readonly #isWanted: ReadFilesOptions['isWanted'];
  readonly #largestBytes: number;
  #bytes = 0;

  constructor(options: ReadFilesOptions) {
    this.#isWanted = options.isWanted;
    this.#largestBytes = options.largestFileBytes ?? LARGEST_FILE_BYTES;
  }

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
    } else if (found.isFile() && (place.isNamed || this.#isWanted(path))) {
      this.#seen.add(real);
      await this.#readFile(path, real, found);
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

  async #readFile(
    file: string,
    real: string,
    { size: bytes, mtime }: Stats,
  ): Promise<void> {
    if (file.length > LONGEST_PATH) throw new Error('its path is too long');
    if (bytes > this.#largestBytes) {
      throw new Error(`it is larger than ${this.#largestBytes} bytes`);
    }
    this.#bytes += bytes;
    if (this.files.length >= MOST_FILES || this.#bytes > MOST_BYTES) {
      throw new Error(
        `the files before it are as much as is read: ${MOST_FILES} files, ${MOST_BYTES} bytes`,
      );
    }
    const text = await readFile(real, 'utf8');
    this.files.push({ file, text, modifiedAt: mtime.toISOString() });
  }
}

/**
 * Reads files, and directories with all below them. What cannot be read stops nothing else. Links are followed within the
 * directory, not out of it.
 */
export async function readFiles(
  paths: readonly string[],
  options: ReadFilesOptions,
): Promise<ReadFiles> {
  const reading = new FileReading(options);
  for (const path of paths) {
    await reading.readRoot(path, options.within ?? path);
  }
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
