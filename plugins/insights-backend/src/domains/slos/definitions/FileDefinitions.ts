import { isAbsolute, relative, sep } from 'node:path';
import type { Clock } from '../../../platform/Clock';
import type { UnreadPath } from '../../../platform/files/readFiles';
import { clashFaults } from './clashFaults';
import { DefinitionReader } from './DefinitionReader';
import type { DefinitionsStore } from './DefinitionsStore';
import type { KnownSources } from './KnownSources';
import { readSloFiles } from './readSloFiles';
import type { DefinitionsSource } from './DefinitionsSource';
import type { SloSourceFault } from './SloSourceFault';

/** What the reading of the configuration's files works with. */
export interface FileDefinitionsOptions {
  /** Files and directories, relative to the directory that the backend runs in. */
  readonly paths: readonly string[];
  readonly store: DefinitionsStore;
  readonly sources: KnownSources;
  readonly clock: Clock;
}

/** Definitions in files that the configuration names; all of them may refer to each other. */
export class FileDefinitions implements DefinitionsSource {
  readonly #options: FileDefinitionsOptions;
  readonly #reader: DefinitionReader;

  constructor(options: FileDefinitionsOptions) {
    this.#options = options;
    this.#reader = new DefinitionReader(options.sources);
  }

  async sync(): Promise<readonly SloSourceFault[]> {
    const { paths, store, clock } = this.#options;
    const { files, unread } = await readSloFiles(paths);
    const read = await this.#reader.read(files);
    const claims = read.drafts.map(placed => {
      const source = { kind: 'file', ref: placed.file } as const;
      return { ...placed, source };
    });
    // With a fault somewhere in a file, what it defines no longer cannot be told from what is misspelt.
    const stays = (ref: string) =>
      read.wrongFiles.has(ref) || unread.some(one => covers(one, ref));
    const { clashes } = await store.sync(
      { kind: 'file', drafts: claims, stays },
      clock.now().toISOString(),
    );
    return [...read.faults, ...clashFaults(clashes, claims)]
      .map((fault): SloSourceFault => ({ ...fault, kind: 'file' }))
      .concat(unread.map(unreadFault));
  }
}

function covers({ file }: UnreadPath, ref: string): boolean {
  const below = relative(file, ref);
  return !isAbsolute(below) && below.split(sep)[0] !== '..';
}

function unreadFault({ file, detail }: UnreadPath): SloSourceFault {
  return {
    kind: 'file',
    file,
    line: null,
    column: null,
    path: '',
    severity: 'error',
    rule: 'file/unreadable',
    detail: `cannot be read: ${detail}`,
    howToMend:
      'Put it back or mend it, or take it out of insights.slos.files; what was read from it before stands until then.',
  };
}
