import {
  lstatSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

const USER = '.used-by-';

/** Another process may have unpacked a folder that it is about to run from. */
const UNUSED_MS = 600_000;

/** Remembers that a process runs from an unpacked bundle, so that the folder is kept as long. */
export function noteUser(folder, pid) {
  writeFileSync(path.join(folder, `${USER}${pid}`), '');
}

/**
 * Has a name lead to a folder that was unpacked, at once, and removes those that it led to before, except such that a process runs
 * from.
 *
 * @param folder beside `name`, called as it with a hyphen and more behind
 */
export function swapIn(folder, name) {
  const link = `${folder}.link`;
  symlinkSync(folder, link);
  // As bundles were unpacked before.
  if (lstatSync(name, { throwIfNoEntry: false })?.isDirectory()) {
    renameSync(name, `${folder}-former`);
  }
  renameSync(link, name);
  const directory = path.dirname(name);
  for (const entry of readdirSync(directory)) {
    const other = path.join(directory, entry);
    if (other.startsWith(`${name}-`) && other !== folder && !isUsed(other)) {
      rmSync(other, { recursive: true, force: true });
    }
  }
}

function isUsed(folder) {
  const isNew = Date.now() - statSync(folder).mtimeMs < UNUSED_MS;
  return isNew || usersOf(folder).some(isRunning);
}

function usersOf(folder) {
  return readdirSync(folder)
    .filter(name => name.startsWith(USER))
    .map(name => Number(name.slice(USER.length)));
}

function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It runs, and is of somebody else.
    return error.code === 'EPERM';
  }
}
