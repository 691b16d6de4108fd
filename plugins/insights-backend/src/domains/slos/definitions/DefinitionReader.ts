import { setImmediate } from 'node:timers/promises';
import { inTurns } from '../../../platform/steps';
import {
  readOpenSloFile,
  type OpenSloFile,
  type OpenSloFileContent,
} from '../model/openslo/readOpenSlo';
import type { KnownSources } from './KnownSources';
import { definitionsInSteps, type ReadDefinitions } from './readDefinitions';

interface Remembered {
  readonly text: string;
  readonly content: OpenSloFileContent;
}

/** Reads one set of files again and again, and does the work only for those that changed. */
export class DefinitionReader {
  readonly #sources: KnownSources;
  #files = new Map<string, Remembered>();
  #last: { readonly key: string; readonly read: ReadDefinitions } | undefined;

  constructor(sources: KnownSources) {
    this.#sources = sources;
  }

  /** The SLOs of files that may refer to each other. */
  async read(files: readonly OpenSloFile[]): Promise<ReadDefinitions> {
    const before = this.#files;
    const now = new Map<string, Remembered>();
    let isSame = files.length === before.size;
    for (const { file, text } of files) {
      const known = before.get(file);
      if (known?.text === text) now.set(file, known);
      else {
        isSame = false;
        now.set(file, { text, content: readOpenSloFile({ file, text }) });
        // A directory of thousands is read for seconds, while the portal answers requests.
        await setImmediate();
      }
    }
    this.#files = now;
    const key = JSON.stringify(this.#sources.names());
    if (!isSame || this.#last?.key !== key) {
      const contents = [...now.values()].map(({ content }) => content);
      const read = await inTurns(definitionsInSteps(contents, this.#sources));
      this.#last = { key, read };
    }
    return this.#last.read;
  }
}
