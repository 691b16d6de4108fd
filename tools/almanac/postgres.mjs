import { execFileSync, spawn } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './ports.mjs';
import { findPostgres } from './systemPrograms.mjs';

const READY_WITHIN_SECONDS = 30;

/** PostgreSQL refuses to run as root, so root lends it another user. */
function unprivileged() {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = flag =>
        Number(
          execFileSync('id', [flag, name], {
            stdio: ['ignore', 'pipe', 'ignore'],
          }),
        );
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      // no such user
    }
  }
  throw new Error('PostgreSQL needs a user other than root, e.g. postgres');
}

/**
 * Starts a PostgreSQL of its own in a temporary folder on a free port of the loopback interface.
 *
 * @returns its connection string, and `stop`, which ends it and deletes its data
 */
export async function startPostgres() {
  const programs = findPostgres();
  const user = unprivileged();
  const folder = mkdtempSync(path.join(tmpdir(), 'almanac-postgres-'));
  if (user.uid) chownSync(folder, user.uid, user.gid);
  const data = path.join(folder, 'data');
  const port = await freePort();
  execFileSync(
    path.join(programs, 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync'],
    {
      ...user,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    },
  );
  const server = spawn(
    path.join(programs, 'postgres'),
    [
      '-D',
      data,
      '-p',
      String(port),
      '-k',
      folder,
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'max_connections=300',
      '-c',
      'fsync=off',
    ],
    { ...user, cwd: folder, stdio: 'ignore' },
  );
  const ended = new Promise(resolve => server.once('exit', resolve));
  const stop = async () => {
    server.kill('SIGINT');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  for (let tries = 0; tries < READY_WITHIN_SECONDS * 5; tries += 1) {
    try {
      execFileSync(
        path.join(programs, 'pg_isready'),
        ['-h', '127.0.0.1', '-p', String(port)],
        { stdio: 'ignore' },
      );
      return {
        connectionString: `postgresql://postgres@127.0.0.1:${port}/postgres`,
        stop,
      };
    } catch {
      await sleep(200);
    }
  }
  await stop();
  throw new Error(`PostgreSQL did not answer within ${READY_WITHIN_SECONDS} s`);
}
