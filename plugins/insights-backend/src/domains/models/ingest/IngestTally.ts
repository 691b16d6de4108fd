import type { CollectionProblem } from '@almanac/backstage-plugin-insights-node';
import type { RegistryIngestReport } from './RegistryIngest';

/** Adds up what became of the portions of a batch. */
export class IngestTally {
  readonly #changed = new Set<string>();
  readonly #problems: CollectionProblem[];
  #unchanged = 0;
  #models = 0;
  #modelVersions = 0;

  constructor(problems: readonly CollectionProblem[] = []) {
    this.#problems = [...problems];
  }

  add({
    changed,
    unchanged = 0,
    models = 0,
    modelVersions = 0,
    problems = [],
  }: {
    /** Ids of models. */
    readonly changed: Iterable<string>;
    readonly unchanged?: number;
    /** Written models, and versions. */
    readonly models?: number;
    readonly modelVersions?: number;
    readonly problems?: readonly CollectionProblem[];
  }): void {
    for (const id of changed) this.#changed.add(id);
    this.#unchanged += unchanged;
    this.#models += models;
    this.#modelVersions += modelVersions;
    this.#problems.push(...problems);
  }

  report(): RegistryIngestReport {
    return {
      changedModels: this.#changed.size,
      written: { models: this.#models, modelVersions: this.#modelVersions },
      unchanged: this.#unchanged,
      problems: this.#problems,
    };
  }
}

/** What became of one portion. */
export type PortionOutcome = Parameters<IngestTally['add']>[0];
