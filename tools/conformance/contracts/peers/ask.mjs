import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';

/** How many processes of a peer run at once. */
const LANES = availableParallelism();

/**
 * What a peer says of two documents, as it writes it.
 *
 * @param pair both documents as texts, `before` and `after`
 * @param folder a folder for the documents and the answer
 * @throws when it refuses the documents
 */
export async function ask(peer, { before, after }, folder) {
  // Both say that a text is YAML, which JSON is too.
  const first = path.join(folder, 'before.yaml');
  const second = path.join(folder, 'after.yaml');
  await writeFile(first, before);
  await writeFile(second, after);
  // To a file, as Redocly ends before a pipe has taken all that it says.
  const answer = path.join(folder, 'answer');
  const output = await open(answer, 'w');
  try {
    const child = spawn(peer.program, peer.argumentsFor(first, second), {
      // Away from the checkout: both read settings of the folder in which they run.
      cwd: folder,
      env: { ...process.env, ...peer.env },
      stdio: ['ignore', output.fd, 'ignore'],
    });
    const [status] = await once(child, 'exit');
    if (status !== 0) throw new Error(`${peer.name} ended with ${status}`);
  } finally {
    await output.close();
  }
  return readFile(answer, 'utf8');
}

/**
 * Asks a peer of many pairs, a few at a time.
 *
 * @param read makes what is wanted of what the peer says; what it throws counts as a refusal
 * @returns what was read of each pair, or the error, in the order of the pairs
 */
export async function askAll(peer, pairs, read, directory) {
  const answers = [];
  let next = 0;
  const lane = async () => {
    const folder = await mkdtemp(path.join(directory, `${peer.name}-`));
    while (next < pairs.length) {
      const index = next;
      next += 1;
      try {
        answers[index] = read(await ask(peer, pairs[index], folder));
      } catch (error) {
        answers[index] = error;
      }
    }
    await rm(folder, { recursive: true });
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return answers;
}
