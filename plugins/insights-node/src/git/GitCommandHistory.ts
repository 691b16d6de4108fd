import { createHash } from 'node:crypto';
import { utimes } from 'node:fs/promises';
import path from 'node:path';
import { CommandRepository } from './CommandRepository';
import {
  dropClone,
  dropOldClones,
  makeOwnFolder,
  watchSize,
} from './clonesOnDisk';
import { gitEnvironment, type GitScheme } from './gitEnvironment';
import { GitFailure } from './GitFailure';
import type {
  GitHistory,
  GitRepository,
  LocalClone,
  RemoteRepository,
} from './GitHistory';
import { runGit, type GitRan } from './runGit';

const MOST_SECONDS = 30;
const KEPT_DAYS = 7;
const MOST_BYTES = 64 * 1024;
/** Where the wanted commit of a clone is kept. */
const WANTED = 'refs/almanac/head';
/** No option, and nothing that git reads as more than a name. */
const REF = /^(?!.*(?:\.\.|@\{|\/\/))[A-Za-z0-9_][A-Za-z0-9._/-]{0,199}$/;

const SCHEMES: ReadonlyMap<string, GitScheme> = new Map([
  ['https:', 'https'],
  ['http:', 'http'],
  ['file:', 'file'],
]);

/** How repositories are read. */
export interface GitCommandHistoryOptions {
  /** Name or path of git; `git` when left out. */
  readonly executable?: string;
  /** Where clones are kept from one time to the next, a folder that nobody else may write. */
  readonly clonesDirectory: string;
  /** Clones that are not read for so many days are dropped; 7 when left out. */
  readonly keptDays?: number;
  /** A larger clone is given up. */
  readonly mostCloneBytes: number;
  /** One that takes longer is given up. */
  readonly mostCloneSeconds: number;
}

/** Reads repositories by the executable `git`. */
export class GitCommandHistory implements GitHistory {
  readonly #options: GitCommandHistoryOptions;
  readonly #executable: string;

  constructor(options: GitCommandHistoryOptions) {
    this.#options = options;
    this.#executable = options.executable ?? 'git';
  }

  async openLocal(
    { directory }: LocalClone,
    signal: AbortSignal,
  ): Promise<{ readonly repository: GitRepository; readonly root: string }> {
    const env = gitEnvironment(process.env);
    const { code, output, complaint } = await this.#run(
      [
        ...['-C', directory, 'rev-parse'],
        ...['--show-toplevel', '--absolute-git-dir'],
      ],
      { env, signal },
    );
    const [root, gitDirectory] = output.toString().trimEnd().split('\n');
    if (code !== 0 || !gitDirectory) {
      throw new GitFailure(
        'not-a-repository',
        `${directory} is in no clone of a repository: ${complaint.trim()}`,
      );
    }
    const repository = await this.#open(gitDirectory, 'HEAD', { env, signal });
    return { repository, root };
  }

  async openRemote(
    remote: RemoteRepository,
    signal: AbortSignal,
  ): Promise<GitRepository> {
    const { url, ref = 'HEAD', authorization } = remote;
    const scheme = SCHEMES.get(new URL(url).protocol);
    if (!scheme || !REF.test(ref)) {
      throw new GitFailure('unknown-ref', `${ref} of ${url} cannot be read`);
    }
    const { clonesDirectory, keptDays = KEPT_DAYS } = this.#options;
    await makeOwnFolder(clonesDirectory);
    await dropOldClones(clonesDirectory, keptDays);
    const name = createHash('sha256').update(`${url}\n${ref}`).digest('hex');
    const gitDirectory = path.join(clonesDirectory, `${name}.git`);
    const env = gitEnvironment(process.env, { scheme, authorization });
    await this.#succeed(
      ['init', '--quiet', '--bare', '--template=', gitDirectory],
      { env, signal },
    );
    await this.#fetch(gitDirectory, { url, ref }, { env, signal });
    const now = new Date();
    await utimes(gitDirectory, now, now);
    const local = { env: gitEnvironment(process.env), signal };
    return this.#open(gitDirectory, WANTED, local);
  }

  async #fetch(
    gitDirectory: string,
    { url, ref }: { readonly url: string; readonly ref: string },
    { env, signal }: RunIn,
  ): Promise<void> {
    const { mostCloneBytes, mostCloneSeconds } = this.#options;
    const watched = watchSize(gitDirectory, mostCloneBytes);
    try {
      const { code, complaint } = await this.#run(
        [
          ...[`--git-dir=${gitDirectory}`, 'fetch', '--quiet', '--no-tags'],
          ...['--force', '--no-recurse-submodules', '--no-write-fetch-head'],
          ...['--', url, `+${ref}:${WANTED}`],
        ],
        {
          ...{ env, mostSeconds: mostCloneSeconds },
          signal: AbortSignal.any([signal, watched.signal]),
        },
      );
      if (code !== 0) throw fetchFailure(url, ref, complaint);
    } catch (error) {
      // Half a pack and a lock are left of it, which git neither uses nor removes.
      if (isCutOff(error)) await dropClone(gitDirectory);
      throw error;
    } finally {
      watched.stop();
    }
  }

  async #open(
    gitDirectory: string,
    revision: string,
    { env, signal }: RunIn,
  ): Promise<GitRepository> {
    const executable = this.#executable;
    const { code, output } = await this.#run(
      [
        ...[`--git-dir=${gitDirectory}`, 'rev-parse', '--verify', '--quiet'],
        `${revision}^{commit}`,
      ],
      { env, signal },
    );
    if (code !== 0) {
      throw new GitFailure('no-commits', 'The repository has no commits yet');
    }
    const shallow = await this.#succeed(
      [`--git-dir=${gitDirectory}`, 'rev-parse', '--is-shallow-repository'],
      { env, signal },
    );
    return new CommandRepository({
      ...{ executable, env, gitDirectory },
      head: output.toString().trim(),
      isShallow: shallow.output.toString().trim() === 'true',
    });
  }

  async #succeed(args: readonly string[], how: RunIn): Promise<GitRan> {
    const ran = await this.#run(args, how);
    if (ran.code !== 0) throw new GitFailure('failed', ran.complaint.trim());
    return ran;
  }

  #run(
    args: readonly string[],
    how: RunIn & { readonly mostSeconds?: number },
  ): Promise<GitRan> {
    return runGit({
      executable: this.#executable,
      args: ['--no-pager', ...args],
      ...{ mostBytes: MOST_BYTES, mostSeconds: MOST_SECONDS, ...how },
    });
  }
}

interface RunIn {
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

function isCutOff(error: unknown): boolean {
  return (
    error instanceof GitFailure &&
    (error.reason === 'too-large' || error.reason === 'too-slow')
  );
}

function fetchFailure(url: string, ref: string, complaint: string): GitFailure {
  return /couldn't find remote ref/i.test(complaint)
    ? new GitFailure('unknown-ref', `${url} has no ${ref}`)
    : new GitFailure(
        'cannot-clone',
        `${url} could not be cloned: ${complaint.trim()}`,
      );
}
