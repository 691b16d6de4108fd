import { spawn } from 'node:child_process';
import { GitFailure } from './GitFailure';

/** What git is to do. */
export interface GitRun {
  readonly executable: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Written to it. */
  readonly input?: string;
  /** It is ended where it writes more. */
  readonly mostBytes: number;
  readonly mostSeconds: number;
  readonly signal: AbortSignal;
}

/** How it ended. */
export interface GitRan {
  readonly code: number | null;
  readonly output: Buffer;
  readonly complaint: string;
}

const MOST_COMPLAINT = 2_000;

/**
 * Runs git once, without a shell.
 *
 * @throws GitFailure `git-missing`, `too-slow`, `too-large`; the reason of the signal where it was aborted
 */
export function runGit(run: GitRun): Promise<GitRan> {
  run.signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const child = spawn(run.executable, [...run.args], {
      env: { ...run.env },
      stdio: 'pipe',
      windowsHide: true,
      // With all that it starts, which ends with it.
      detached: true,
    });
    const chunks: Buffer[] = [];
    let bytes = 0;
    let complaint = '';
    const stopped = new AbortController();
    const end = (why: unknown) => {
      stopped.abort();
      endAll(child.pid);
      reject(why);
    };
    whenLate(run, stopped.signal, end);
    child.on('error', cause => end(startFailure(run.executable, cause)));
    child.stdout.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= run.mostBytes) chunks.push(chunk);
      else end(new GitFailure('too-large', 'Git wrote more than is read'));
    });
    child.stderr.on('data', (chunk: Buffer) => {
      complaint = (complaint + chunk).slice(-MOST_COMPLAINT);
    });
    // It may have ended without reading all.
    child.stdin.on('error', () => undefined);
    child.stdin.end(run.input ?? '');
    child.on('close', code => {
      stopped.abort();
      resolve({ code, output: Buffer.concat(chunks), complaint });
    });
  });
}

/** Says that it takes too long, or that nobody waits for it any more, until it is stopped. */
function whenLate(
  { mostSeconds, signal }: Pick<GitRun, 'mostSeconds' | 'signal'>,
  stopped: AbortSignal,
  end: (why: unknown) => void,
): void {
  const timer = setTimeout(() => {
    end(new GitFailure('too-slow', `Git took more than ${mostSeconds} s`));
  }, mostSeconds * 1_000);
  stopped.addEventListener('abort', () => clearTimeout(timer));
  signal.addEventListener('abort', () => end(signal.reason), {
    signal: stopped,
  });
}

function endAll(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

function startFailure(executable: string, cause: Error): GitFailure {
  return 'code' in cause && cause.code === 'ENOENT'
    ? new GitFailure(
        'git-missing',
        `There is no executable ${executable} on this machine`,
        cause,
      )
    : new GitFailure('failed', 'Git could not be started', cause);
}
