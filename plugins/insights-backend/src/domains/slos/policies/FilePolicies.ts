import { isAbsolute, relative, sep } from 'node:path';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { asError } from '../../../platform/asError';
import { readSloFiles } from '../definitions/readSloFiles';
import { faultInWords } from '../model/openslo/faultInWords';
import type { OpenSloFault } from '../model/openslo/OpenSloFault';
import type { ErrorBudgetPolicy } from '../model/policy/ErrorBudgetPolicy';
import { readPolicies } from '../model/policy/readPolicies';

/** A policy and where it is written. */
export interface PlacedPolicy {
  readonly file: string;
  readonly policy: ErrorBudgetPolicy;
}

/** What is in force, as this replica last read it. */
export interface KnownPolicies {
  /** By name. */
  readonly placed: readonly PlacedPolicy[];
  readonly faults: readonly OpenSloFault[];
}

/** Policies in files that the configuration names. A file with faults changes nothing: what was read of it before stands. */
export class FilePolicies {
  readonly #paths: readonly string[];
  readonly #logger: LoggerService;
  #known: KnownPolicies = { placed: [], faults: [] };
  #last: Promise<void> = Promise.resolve();
  #first: Promise<void> | undefined;

  /** @param paths - files and directories, relative to the directory that the backend runs in */
  constructor(paths: readonly string[], logger: LoggerService) {
    this.#paths = paths;
    this.#logger = logger;
  }

  /** What is in force; read first where it never was. */
  async known(): Promise<KnownPolicies> {
    await (this.#first ?? this.sync());
    return this.#known;
  }

  /** Reads all once, one run at a time. */
  sync(): Promise<void> {
    this.#last = this.#last.then(() => this.#read());
    this.#first ??= this.#last;
    return this.#last;
  }

  /** Waits for a run that is under way. */
  async stop(): Promise<void> {
    await this.#last;
  }

  async #read(): Promise<void> {
    try {
      const before = new Set(this.#known.faults.map(inWords));
      this.#known = await readKnown(this.#paths, this.#known.placed);
      for (const words of this.#known.faults.map(inWords)) {
        if (!before.has(words)) this.#logger.warn(words);
      }
    } catch (error) {
      this.#logger.error(
        'Error-budget policies could not be read; they stay as they were',
        asError(error),
      );
      // With a fault, nothing that was opened by a policy is taken to be over.
      this.#known = {
        placed: this.#known.placed,
        faults: this.#paths.map(path => unreadFault(path, 'the portal failed')),
      };
    }
  }
}

async function readKnown(
  paths: readonly string[],
  before: readonly PlacedPolicy[],
): Promise<KnownPolicies> {
  const { files, unread } = await readSloFiles(paths);
  const { placed, faults, wrongFiles } = readPolicies(files);
  const named = new Set(placed.map(({ policy }) => policy.name));
  const kept = before.filter(
    ({ file, policy }) =>
      !named.has(policy.name) &&
      (wrongFiles.has(file) || unread.some(one => covers(one.file, file))),
  );
  return {
    placed: [...placed, ...kept].sort((a, b) =>
      a.policy.name < b.policy.name ? -1 : 1,
    ),
    faults: [
      ...faults,
      ...unread.map(({ file, detail }) => unreadFault(file, detail)),
    ],
  };
}

function covers(unread: string, file: string): boolean {
  const below = relative(unread, file);
  return !isAbsolute(below) && below.split(sep)[0] !== '..';
}

function unreadFault(file: string, detail: string): OpenSloFault {
  return {
    ...{ file, line: null, column: null, path: '', severity: 'error' },
    rule: 'file/unreadable',
    detail: `cannot be read: ${detail}`,
    howToMend:
      'Put it back or mend it, or take it out of insights.slos.policies; what was read from it before stands until then.',
  };
}

function inWords(fault: OpenSloFault): string {
  return faultInWords('Error-budget policies', fault);
}
