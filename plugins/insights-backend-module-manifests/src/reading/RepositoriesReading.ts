import {
  GitFailure,
  type CollectionProblem,
} from '@almanac/backstage-plugin-insights-node';
import type { CountedRepository } from '../model/counting/Use';
import {
  holdsThrough,
  type RepositoryFacts,
} from '../model/repository/RepositoryFacts';
import { lastCompleteWeek } from '../model/weeks';
import type { RepositoryPlace } from '../places/RepositoryPlace';
import { problemsOf, unreadProblem } from '../problemsOf';
import type { FactsFolder } from './FactsFolder';
import type { RepositoryReader } from './RepositoryReader';

/** What it works with. */
export interface RepositoriesReadingParts {
  readonly reader: RepositoryReader;
  readonly facts: FactsFolder;
  /** By which files are read, see `textOfRules`. */
  readonly rules: string;
}

/** Reads repositories one after the other; what was read of each is kept at once, so that a run that is cut off loses one. */
export class RepositoriesReading {
  readonly counted: (CountedRepository & {
    readonly facts: RepositoryFacts;
  })[] = [];
  readonly problems: CollectionProblem[] = [];
  readonly failed: string[] = [];
  readonly #parts: RepositoriesReadingParts;

  constructor(parts: RepositoriesReadingParts) {
    this.#parts = parts;
  }

  /** Takes a repository as it is known, or reads it. @returns whether it was read */
  async take(
    place: RepositoryPlace,
    when: { readonly now: Date; readonly signal: AbortSignal },
  ): Promise<boolean> {
    const { facts, rules } = this.#parts;
    const known = await facts.find(place.id);
    if (holdsThrough(known, lastCompleteWeek(when.now), rules)) {
      this.#count(place, known);
      return false;
    }
    try {
      const repository = await place.open(when.signal);
      const read = await this.#parts.reader.read(repository, known, when);
      await facts.keep(place.id, read);
      this.#count(place, read);
      return true;
    } catch (error) {
      if (!(error instanceof GitFailure)) throw error;
      this.failed.push(place.id);
      this.problems.push(
        unreadProblem(place.title, error, known !== undefined),
      );
      if (known) this.#count(place, known);
      return false;
    }
  }

  #count(
    { id, title, owner, components }: RepositoryPlace,
    facts: RepositoryFacts,
  ): void {
    this.counted.push({ id, title, owner, components, facts });
    this.problems.push(...problemsOf(title, facts));
  }
}
