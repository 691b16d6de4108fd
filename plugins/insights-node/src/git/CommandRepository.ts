import { GitFailure } from './GitFailure';
import type {
  GitRepository,
  GitText,
  GitTextsRequest,
  MainLineCommit,
  PathCommits,
  PathCommitsRequest,
  TreeChange,
  TreeChangesRequest,
} from './GitHistory';
import { readBatch } from './readBatch';
import { MAIN_LINE_ARGUMENTS, readMainLine } from './readMainLine';
import { PATH_COMMIT_ARGUMENTS, readPathCommits } from './readPathCommits';
import {
  globsOf,
  readTreeChanges,
  TREE_CHANGE_ARGUMENTS,
  treePairs,
} from './readTreeChanges';
import { runGit, type GitRan } from './runGit';

const MOST_SECONDS = 120;
const MOST_LISTED_BYTES = 32 * 1024 * 1024;
/** Some 600,000 commits, or changes of files. */
const MOST_MAIN_LINE_BYTES = 96 * 1024 * 1024;
/** Contents that are in memory at once; a larger one is alone. */
const PORTION_BYTES = 16 * 1024 * 1024;
/** A header and an end of each object. */
const FRAME_BYTES = 128;

const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** A repository that is on this machine, and how it is reached. */
export interface CommandRepositoryOptions {
  readonly executable: string;
  readonly env: Readonly<Record<string, string>>;
  /** Its folder `.git`, or the bare repository. */
  readonly gitDirectory: string;
  readonly head: string;
  readonly isShallow: boolean;
}

interface RunHow {
  readonly input?: string;
  readonly mostBytes: number;
  /** Whether paths that are given are globs. */
  readonly globs?: boolean;
  readonly signal: AbortSignal;
}

/** Reads a repository by the commands of git. */
export class CommandRepository implements GitRepository {
  readonly head: string;
  readonly isShallow: boolean;
  readonly #options: CommandRepositoryOptions;

  constructor(options: CommandRepositoryOptions) {
    this.#options = options;
    this.head = options.head;
    this.isShallow = options.isShallow;
  }

  async commitsOf({
    path,
    most,
    after,
    signal,
  }: PathCommitsRequest): Promise<PathCommits> {
    const isKnown = after !== undefined && (await this.#has(after, signal));
    const range = isKnown ? `${after}..${this.head}` : this.head;
    const { output } = await this.#succeed(
      [...PATH_COMMIT_ARGUMENTS, `--max-count=${most + 1}`, range, '--', path],
      { mostBytes: MOST_LISTED_BYTES, signal },
    );
    const commits = readPathCommits(output.toString());
    return { items: commits.slice(0, most), isCut: commits.length > most };
  }

  async mainLine(signal: AbortSignal): Promise<readonly MainLineCommit[]> {
    const { output } = await this.#succeed(
      [...MAIN_LINE_ARGUMENTS, this.head],
      { mostBytes: MOST_MAIN_LINE_BYTES, signal },
    );
    return readMainLine(output.toString());
  }

  async changesBetween({
    trees,
    globs,
    signal,
  }: TreeChangesRequest): Promise<readonly (readonly TreeChange[])[]> {
    if (trees.length === 0) return [];
    const { output } = await this.#succeed(
      [...TREE_CHANGE_ARGUMENTS, '--', ...globsOf(globs)],
      {
        ...{ input: treePairs(trees), globs: true, signal },
        mostBytes: MOST_MAIN_LINE_BYTES,
      },
    );
    return readTreeChanges(output.toString(), trees);
  }

  async *textsOf({
    blobs,
    mostBytes,
    signal,
  }: GitTextsRequest): AsyncGenerator<GitText> {
    const sizes = await this.#sizesOf(blobs, signal);
    for (const portion of portionsOf(blobs, sizes, mostBytes)) {
      const contents = await this.#contentsOf(
        portion.filter(blob => (sizes.get(blob) ?? Infinity) <= mostBytes),
        sizes,
        signal,
      );
      for (const blob of portion) {
        yield textOf(blob, contents.get(blob), sizes.get(blob));
      }
    }
  }

  async textAtHead(
    path: string,
    options: { readonly mostBytes: number; readonly signal: AbortSignal },
  ): Promise<GitText | undefined> {
    const { code, output } = await this.#run(
      ['rev-parse', '--verify', '--quiet', `${this.head}:${path}`],
      { mostBytes: FRAME_BYTES, signal: options.signal },
    );
    const blob = output.toString().trim();
    if (code !== 0 || !OBJECT_ID.test(blob)) return undefined;
    const texts = this.textsOf({ ...options, blobs: [blob] });
    for await (const text of texts) return text;
    return undefined;
  }

  /** Whether the main line has a commit. */
  async #has(commit: string, signal: AbortSignal): Promise<boolean> {
    if (!OBJECT_ID.test(commit)) return false;
    const { code } = await this.#run(
      ['merge-base', '--is-ancestor', commit, this.head],
      { mostBytes: FRAME_BYTES, signal },
    );
    return code === 0;
  }

  async #sizesOf(
    blobs: readonly string[],
    signal: AbortSignal,
  ): Promise<Map<string, number>> {
    if (blobs.length === 0) return new Map();
    const { output } = await this.#succeed(
      ['cat-file', '--batch-check=%(objectname) %(objecttype) %(objectsize)'],
      { input: linesOf(blobs), mostBytes: MOST_LISTED_BYTES, signal },
    );
    const lines = output.toString().trimEnd().split('\n');
    return new Map(
      lines.flatMap(line => {
        const [id, type, size] = line.split(' ');
        return type === 'blob' ? [[id, Number(size)] as const] : [];
      }),
    );
  }

  async #contentsOf(
    blobs: readonly string[],
    sizes: ReadonlyMap<string, number>,
    signal: AbortSignal,
  ): Promise<Map<string, Buffer>> {
    if (blobs.length === 0) return new Map();
    const mostBytes = blobs.reduce(
      (sum, blob) => sum + (sizes.get(blob) ?? 0) + FRAME_BYTES,
      0,
    );
    const { output } = await this.#succeed(['cat-file', '--batch'], {
      ...{ input: linesOf(blobs), mostBytes, signal },
    });
    return new Map(
      readBatch(output).flatMap(({ id, content }) =>
        content ? [[id, content] as const] : [],
      ),
    );
  }

  async #succeed(args: readonly string[], how: RunHow): Promise<GitRan> {
    const ran = await this.#run(args, how);
    if (ran.code !== 0) {
      throw new GitFailure('failed', `git ${args[0]}: ${ran.complaint.trim()}`);
    }
    return ran;
  }

  #run(args: readonly string[], { globs, ...how }: RunHow): Promise<GitRan> {
    const { executable, gitDirectory } = this.#options;
    const env = globs
      ? { ...this.#options.env, GIT_LITERAL_PATHSPECS: '0' }
      : this.#options.env;
    return runGit({
      ...{ executable, env, mostSeconds: MOST_SECONDS, ...how },
      args: ['--no-pager', `--git-dir=${gitDirectory}`, ...args],
    });
  }
}

function linesOf(ids: readonly string[]): string {
  return ids.map(id => `${id}\n`).join('');
}

/** Blobs in their order, so many at once as fit. Those that are not read take no room. */
function portionsOf(
  blobs: readonly string[],
  sizes: ReadonlyMap<string, number>,
  mostBytes: number,
): string[][] {
  const portions: string[][] = [];
  let room = 0;
  for (const blob of blobs) {
    const size = sizes.get(blob) ?? 0;
    const taken = size > mostBytes ? 0 : size;
    if (portions.length === 0 || taken > room) {
      portions.push([]);
      room = PORTION_BYTES;
    }
    portions[portions.length - 1].push(blob);
    room -= taken;
  }
  return portions;
}

function textOf(
  blob: string,
  content: Buffer | undefined,
  size: number | undefined,
): GitText {
  if (size === undefined) return { blob, fault: 'missing' };
  if (!content) return { blob, fault: 'too-large' };
  if (content.includes(0)) return { blob, fault: 'binary' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content);
    return { blob, text };
  } catch {
    return { blob, fault: 'binary' };
  }
}
