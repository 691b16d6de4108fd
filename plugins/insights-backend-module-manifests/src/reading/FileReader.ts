import type { GitText } from '@almanac/backstage-plugin-insights-node';
import {
  ManifestError,
  reasonOf,
  type Fault,
} from '../model/manifests/Manifest';
import {
  kindOf,
  type FileKind,
  type ReadFile,
} from '../model/repository/fileKinds';
import type {
  FileFault,
  RepositoryFacts,
} from '../model/repository/RepositoryFacts';
import { RepositoryState } from '../model/repository/RepositoryState';

/** How much of a repository is read. */
export interface FileLimits {
  readonly mostFiles: number;
  readonly mostManifestBytes: number;
  readonly mostLockfileBytes: number;
}

const BINARY = 'It is no text in UTF-8';
const MISSING = 'Its content is not in the clone';
/** Kept of one file. */
const MOST_FAULTS = 5;

/**
 * Takes the files of a repository in the order in which they changed. A manifest that cannot be read stays as it was before; a
 * lockfile that cannot be read settles nothing.
 */
export class FileReader {
  readonly state = new RepositoryState();
  /** Faults of files as they were. */
  pastFaults = 0;
  readonly #limits: FileLimits;
  readonly #faults = new Map<string, FileFault[]>();
  readonly #unread = new Set<string>();
  readonly #leftOut = new Set<string>();

  constructor(limits: FileLimits) {
    this.#limits = limits;
  }

  /** Manifests that cannot be read as they are now. */
  get unread(): number {
    return this.#unread.size;
  }

  /** Files beyond the bound. */
  get leftOut(): number {
    return this.#leftOut.size;
  }

  /** Of files as they are now. */
  faults(): FileFault[] {
    return [...this.#faults.values()].flat();
  }

  /** What was read so far was read before: by then its faults were told, with the commits that brought them. */
  recallFaults({ faults, pastFaults }: RepositoryFacts): void {
    this.#faults.clear();
    for (const fault of faults) {
      const known = this.#faults.get(fault.path) ?? [];
      this.#faults.set(fault.path, [...known, fault]);
    }
    this.pastFaults = pastFaults;
  }

  read(path: string, commit: string, text: GitText): void {
    this.#forget(path);
    if (!this.state.has(path) && this.state.size >= this.#limits.mostFiles) {
      this.#leftOut.add(path);
      return;
    }
    const faults = this.#take(path, text);
    this.#leftOut.delete(path);
    if (faults.length === 0) return;
    const kept = faults.slice(0, MOST_FAULTS);
    this.#faults.set(
      path,
      kept.map(fault => ({ path, commit, ...fault })),
    );
  }

  remove(path: string): void {
    this.#forget(path);
    this.state.delete(path);
    this.#leftOut.delete(path);
  }

  #take(path: string, text: GitText): readonly Fault[] {
    const kind = kindOf(path);
    if (!kind) return [];
    const read = this.#readAs(kind, text);
    if (!('reason' in read)) {
      this.state.set(path, read);
      return read.kind === 'manifest' ? read.manifest.faults ?? [] : [];
    }
    if (kind.isLockfile) this.state.delete(path);
    else this.#unread.add(path);
    return [read];
  }

  #readAs(kind: FileKind, { text, fault }: GitText): ReadFile | Fault {
    const { mostManifestBytes, mostLockfileBytes } = this.#limits;
    const most = kind.isLockfile ? mostLockfileBytes : mostManifestBytes;
    if (fault === 'too-large' || (text?.length ?? 0) > most) {
      return { reason: `It has more than ${most / 1_000_000} MB` };
    }
    if (text === undefined) {
      return { reason: fault === 'missing' ? MISSING : BINARY };
    }
    try {
      return kind.read(text);
    } catch (error) {
      if (error instanceof ManifestError) return error.fault;
      // A file that a parser stumbles over must not hold up those of all other repositories.
      return { reason: reasonOf(error) };
    }
  }

  #forget(path: string): void {
    this.pastFaults += this.#faults.get(path)?.length ?? 0;
    this.#faults.delete(path);
    this.#unread.delete(path);
  }
}
