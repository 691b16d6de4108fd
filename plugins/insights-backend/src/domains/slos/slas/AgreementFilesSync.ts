import { sep } from 'node:path';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { asError } from '../../../platform/asError';
import type { Clock } from '../../../platform/Clock';
import { readSloFiles } from '../definitions/readSloFiles';
import { sourceInWords } from '../model/definition/DefinitionSource';
import { faultInWords } from '../model/openslo/faultInWords';
import type { OpenSloFault } from '../model/openslo/OpenSloFault';
import { readAgreements } from '../model/sla/readAgreements';
import { draftOf } from './AgreementsService';
import type { AgreementsStore } from './AgreementsStore';

/** What the reading of the files works with. */
export interface AgreementFilesSyncOptions {
  /** Files and directories, relative to the directory that the backend runs in. */
  readonly paths: readonly string[];
  readonly store: AgreementsStore;
  readonly clock: Clock;
  readonly logger: LoggerService;
}

/** Keeps agreements what the files of the configuration say. */
export class AgreementFilesSync {
  readonly #options: AgreementFilesSyncOptions;
  #faults: readonly OpenSloFault[] = [];
  #last: Promise<void> = Promise.resolve();

  constructor(options: AgreementFilesSyncOptions) {
    this.#options = options;
  }

  /** What could not be used when this replica last read the files. */
  faults(): readonly OpenSloFault[] {
    return this.#faults;
  }

  /** Reads all once, one run at a time. Where nothing can be kept, what was known stays. */
  sync(): Promise<void> {
    this.#last = this.#last.then(async () => {
      try {
        const before = new Set(this.#faults.map(inWords));
        this.#faults = await this.#sync();
        for (const words of this.#faults.map(inWords)) {
          if (!before.has(words)) this.#options.logger.warn(words);
        }
      } catch (error) {
        this.#options.logger.error(
          'Service level agreements could not be read; they stay as they were',
          asError(error),
        );
      }
    });
    return this.#last;
  }

  /** Waits for a run that is under way. */
  async stop(): Promise<void> {
    await this.#last;
  }

  async #sync(): Promise<readonly OpenSloFault[]> {
    const { paths, store, clock } = this.#options;
    const { files, unread } = await readSloFiles(paths);
    const { placed, faults, wrongFiles } = readAgreements(files);
    const stays = (file: string) =>
      wrongFiles.has(file) ||
      unread.some(one => file === one.file || file.startsWith(one.file + sep));
    const clashes = await store.sync(
      {
        drafts: placed.map(({ file, agreement }) => {
          return { file, ...draftOf(agreement) };
        }),
        stays,
      },
      clock.now().toISOString(),
    );
    return [
      ...faults,
      ...unread.map(({ file, detail }) =>
        faultOf(file, {
          rule: 'file/unreadable',
          detail: `cannot be read: ${detail}`,
          howToMend:
            'Put it back or mend it, or take it out of insights.slas.files.',
        }),
      ),
      ...clashes.flatMap(({ id, holder }) =>
        placed
          .filter(({ agreement }) => agreement.id === id)
          .map(({ file, place }) =>
            faultOf(file, {
              ...{ ...place, path: 'metadata.name', rule: 'sla/name-taken' },
              detail: `is taken: ${sourceInWords(
                holder,
              )} defines ${id} already`,
              howToMend: 'Choose another name, or retire the other one.',
            }),
          ),
      ),
    ];
  }
}

function faultOf(
  file: string,
  said: Pick<OpenSloFault, 'rule' | 'detail' | 'howToMend'> &
    Partial<OpenSloFault>,
): OpenSloFault {
  return {
    ...{ line: null, column: null, path: '', severity: 'error' },
    ...said,
    file,
  };
}

function inWords(fault: OpenSloFault): string {
  return faultInWords('Service level agreements', fault);
}
