/** A commit of the main line that touched a file. */
export interface PathCommit {
  readonly commit: string;
  /** When the main line had it, ISO 8601 in UTC. */
  readonly committedAt: string;
  /** Its content from then on; null where the commit removed it. */
  readonly blob: string | null;
  /** What it was called from then on, from the root of the repository. */
  readonly path: string;
}

/** Commits that touched a file, the latest first. */
export interface PathCommits {
  readonly items: readonly PathCommit[];
  /** Whether there are older ones. */
  readonly isCut: boolean;
}

/** The content of a file at some time. */
export interface GitText {
  readonly blob: string;
  /** Undefined where `fault` says why it is not read. */
  readonly text?: string;
  readonly fault?: 'too-large' | 'binary' | 'missing';
}

/** Which commits of a file are wanted. */
export interface PathCommitsRequest {
  /** From the root of the repository, with slashes. */
  readonly path: string;
  readonly most: number;
  /** Only commits after this one. All, where the main line does not have it (any more). */
  readonly after?: string;
  readonly signal: AbortSignal;
}

/** Which contents are wanted. */
export interface GitTextsRequest {
  readonly blobs: readonly string[];
  /** A larger one is not read. */
  readonly mostBytes: number;
  readonly signal: AbortSignal;
}

/** A commit that the main line had as its latest at some time. */
export interface MainLineCommit {
  readonly commit: string;
  /** All its files. */
  readonly tree: string;
  /** When it was committed, ISO 8601 in UTC, as its author's clock had it: one may be earlier than the one before. */
  readonly committedAt: string;
}

/** Which changes between trees are wanted. */
export interface TreeChangesRequest {
  /** Each is compared with the one before it; the first with a tree without files. */
  readonly trees: readonly string[];
  /** Globs of paths from the root of the repository, as git has them: `**` stands for any folders. */
  readonly globs: readonly string[];
  readonly signal: AbortSignal;
}

/** A file that differs between two trees. */
export interface TreeChange {
  /** From the root of the repository, with slashes. */
  readonly path: string;
  /** Its content in the later one; null where that has no such file, or a link or submodule in its place. */
  readonly blob: string | null;
}

/** A repository that is there to be read. Nothing of it is ever executed, and nothing is written into it. */
export interface GitRepository {
  /** The latest commit. */
  readonly head: string;
  /** Whether its history begins somewhere in the middle. */
  readonly isShallow: boolean;

  /** Renames are followed; a copy is a beginning. @throws GitFailure */
  commitsOf(request: PathCommitsRequest): Promise<PathCommits>;

  /** The commits of the main line, the earliest first: of a merge its first parent. @throws GitFailure */
  mainLine(signal: AbortSignal): Promise<readonly MainLineCommit[]>;

  /** Of each tree the files that differ from the tree before. @throws GitFailure */
  changesBetween(
    request: TreeChangesRequest,
  ): Promise<readonly (readonly TreeChange[])[]>;

  /** Contents in the order in which they are asked for, a few in memory at once. @throws GitFailure */
  textsOf(request: GitTextsRequest): AsyncIterable<GitText>;

  /** The content of a file as the latest commit has it; undefined where it has no such file. @throws GitFailure */
  textAtHead(
    path: string,
    options: { readonly mostBytes: number; readonly signal: AbortSignal },
  ): Promise<GitText | undefined>;
}

/** A clone that is on this machine. */
export interface LocalClone {
  /** A folder of its working tree, absolute. */
  readonly directory: string;
}

/** A repository elsewhere. Whoever asks has checked that it may be read. */
export interface RemoteRepository {
  readonly url: string;
  /** A branch or tag; the default branch when left out. */
  readonly ref?: string;
  /** Value of the HTTP header `Authorization`. */
  readonly authorization?: string;
}

/** Reads the history of repositories. */
export interface GitHistory {
  /** @returns the repository, and its root. @throws GitFailure */
  openLocal(
    clone: LocalClone,
    signal: AbortSignal,
  ): Promise<{ readonly repository: GitRepository; readonly root: string }>;

  /**
   * Clones it, without a working tree, or brings the clone of last time up to date.
   *
   * @throws GitFailure
   */
  openRemote(
    remote: RemoteRepository,
    signal: AbortSignal,
  ): Promise<GitRepository>;
}
