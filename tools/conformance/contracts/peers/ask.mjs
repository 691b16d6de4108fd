import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The places where a peer says that a pair breaks.
 *
 * @param folder a folder for the documents and the answer
 * @throws when it refuses the documents
 */
export function ask(peer, { before, after }, folder) {
  // Both say that a text is YAML, which JSON is too.
  const first = path.join(folder, 'before.yaml');
  const second = path.join(folder, 'after.yaml');
  writeFileSync(first, before);
  writeFileSync(second, after);
  // To a file, as Redocly ends before a pipe has taken all that it says.
  const answer = path.join(folder, 'answer');
  const output = openSync(answer, 'w');
  const { status } = spawnSync(peer.program, peer.argumentsFor(first, second), {
    // Away from the checkout: both read settings of the folder in which they run.
    cwd: folder,
    env: { ...process.env, ...peer.env },
    stdio: ['ignore', output, 'ignore'],
  });
  closeSync(output);
  if (status !== 0) throw new Error(`${peer.name} ended with ${status}`);
  return peer.places(readFileSync(answer, 'utf8'));
}
