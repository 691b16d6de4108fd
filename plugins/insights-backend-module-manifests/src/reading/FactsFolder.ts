import { createHash } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeOwnFolder } from '@almanac/backstage-plugin-insights-node';
import {
  readFacts,
  type RepositoryFacts,
} from '../model/repository/RepositoryFacts';

/** What was read of repositories, a file each. What is lost or broken is read again, so nothing depends on it. */
export class FactsFolder {
  readonly #directory: string;

  constructor(directory: string) {
    this.#directory = directory;
  }

  /** Undefined where nothing is kept that can be read. @throws GitFailure where others may write the folder */
  async find(repositoryId: string): Promise<RepositoryFacts | undefined> {
    await makeOwnFolder(this.#directory);
    const text = await readFile(this.#fileOf(repositoryId), 'utf8').catch(
      () => undefined,
    );
    if (text === undefined) return undefined;
    try {
      return readFacts(JSON.parse(text));
    } catch {
      // Half of it was written when the machine went down.
      return undefined;
    }
  }

  /** @throws Error where the folder cannot be written, or others may */
  async keep(repositoryId: string, facts: RepositoryFacts): Promise<void> {
    await makeOwnFolder(this.#directory);
    const file = this.#fileOf(repositoryId);
    const half = `${file}.${process.pid}`;
    await writeFile(half, JSON.stringify(facts), { mode: 0o600 });
    await rename(half, file);
  }

  #fileOf(repositoryId: string): string {
    const name = createHash('sha256').update(repositoryId).digest('hex');
    return join(this.#directory, `${name}.json`);
  }
}
