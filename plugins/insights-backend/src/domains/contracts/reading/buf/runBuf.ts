import { execFile } from 'node:child_process';

/** Three of them are less than the time that a comparison has. */
const TIMEOUT_SECONDS = 6;

const MOST_OUTPUT_BYTES = 64_000_000;

/** What it printed, and whether it found nothing wrong. */
interface BufRan {
  readonly isFine: boolean;
  readonly printed: string;
}

/** The program tells that something is wrong with what it was given by this code. */
const FOUND_FAULTS = 100;

let last: Promise<unknown> = Promise.resolve();

/**
 * Runs buf in a folder of its own, one at a time: each may take as much memory as it is given.
 *
 * @returns what it printed; `isFine` is false where it found something
 * @throws where it could not run, or took too long
 */
export function runBuf(
  program: string,
  folder: string,
  commandArguments: readonly string[],
): Promise<BufRan> {
  const ran = last.then(() => runNow(program, folder, commandArguments));
  last = ran.catch(() => undefined);
  return ran;
}

function runNow(
  program: string,
  folder: string,
  commandArguments: readonly string[],
): Promise<BufRan> {
  return new Promise((resolve, reject) => {
    execFile(
      program,
      [...commandArguments, `--timeout=${TIMEOUT_SECONDS}s`],
      {
        cwd: folder,
        env: environmentIn(folder),
        timeout: (TIMEOUT_SECONDS + 1) * 1000,
        killSignal: 'SIGKILL',
        maxBuffer: MOST_OUTPUT_BYTES,
        windowsHide: true,
      },
      (error, stdout, stderr) => {
        if (!error) resolve({ isFine: true, printed: stdout });
        else if (error.code === FOUND_FAULTS) {
          // Faults of definitions come by the one or the other, by command.
          resolve({ isFine: false, printed: `${stdout}\n${stderr}` });
        } else {
          reject(new Error('buf could not be run', { cause: error }));
        }
      },
    );
  });
}

/** Nothing of this process; proxies that lead nowhere; one processor, and memory that is soon given back above a soft bound. */
function environmentIn(folder: string): NodeJS.ProcessEnv {
  const nowhere = 'http://127.0.0.1:9';
  return {
    ...{ HOME: folder, XDG_CACHE_HOME: folder, XDG_CONFIG_HOME: folder },
    ...{ BUF_CACHE_DIR: folder, TMPDIR: folder },
    ...{ HTTP_PROXY: nowhere, HTTPS_PROXY: nowhere, ALL_PROXY: nowhere },
    ...{ GOMAXPROCS: '1', GOMEMLIMIT: '512MiB' },
  };
}
