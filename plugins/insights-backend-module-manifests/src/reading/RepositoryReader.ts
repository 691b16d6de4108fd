import { setImmediate } from 'node:timers/promises';
import type {
  GitRepository,
  MainLineCommit,
  TreeChange,
} from '@almanac/backstage-plugin-insights-node';
import { allGlobs } from '../model/repository/fileKinds';
import { History } from '../model/repository/History';
import {
  FACTS_FORMAT,
  withReading,
  type RepositoryFacts,
} from '../model/repository/RepositoryFacts';
import { weekEnds, type WeekEnd } from '../model/repository/weekEnds';
import { lastCompleteWeek } from '../model/weeks';
import { FileReader, type FileLimits } from './FileReader';

/** How repositories are read. */
export interface ReadingRules extends FileLimits {
  readonly ignoredFolders: readonly string[];
}

/** The rules in one text: what was read by others has to be read again. */
export function textOfRules(rules: ReadingRules): string {
  const { mostFiles, mostManifestBytes, mostLockfileBytes } = rules;
  const bounds = [mostFiles, mostManifestBytes, mostLockfileBytes];
  return [...rules.ignoredFolders, ...bounds].join(' ');
}

/** What a reading has to go through. */
interface Part {
  /** Commits whose trees are compared, each with the one before. */
  readonly ends: readonly WeekEnd<MainLineCommit>[];
  /** The commit that is known already, whose files the first tree is. */
  readonly known: MainLineCommit | undefined;
}

/** Reads what a repository depended on at the end of each week. */
export class RepositoryReader {
  readonly #rules: ReadingRules;

  constructor(rules: ReadingRules) {
    this.#rules = rules;
  }

  /**
   * Reads the whole history, or what came after the commit up to which it is known.
   *
   * @throws GitFailure
   */
  async read(
    repository: GitRepository,
    before: RepositoryFacts | undefined,
    { now, signal }: { readonly now: Date; readonly signal: AbortSignal },
  ): Promise<RepositoryFacts> {
    const rules = textOfRules(this.#rules);
    // Of a manifest that cannot be read the state before holds, and only its history tells that.
    const told = before?.rules === rules ? before : undefined;
    const facts = told?.unread === 0 ? told : undefined;
    const line = await repository.mainLine(signal);
    const ends = weekEnds(line, now);
    const at = line.findIndex(({ commit }) => commit === facts?.head);
    const part: Part = {
      known: line[at],
      ends: ends.filter(({ index }) => index > at),
    };
    const known = at < 0 ? undefined : facts;
    const history = new History(known?.spans);
    const files = new FileReader(this.#rules);
    await this.#tell(repository, part, { history, files, known, signal });
    const read = {
      ...{ head: repository.head, firstWeek: ends[0].week },
      spans: history.toJson(),
    };
    return {
      ...{ format: FACTS_FORMAT, rules, ...read },
      readings: withReading(told, read),
      through: lastCompleteWeek(now),
      faults: files.faults(),
      ...{ pastFaults: files.pastFaults, unread: files.unread },
      leftOut: files.leftOut,
      ...{ commits: line.length, files: files.state.size },
    };
  }

  async #tell(
    repository: GitRepository,
    { known, ends }: Part,
    {
      history,
      files,
      known: facts,
      signal,
    }: {
      readonly history: History;
      readonly files: FileReader;
      readonly known: RepositoryFacts | undefined;
      readonly signal: AbortSignal;
    },
  ): Promise<void> {
    const points = [
      ...(known ? [{ week: undefined, commit: known }] : []),
      ...ends,
    ];
    const found = await repository.changesBetween({
      trees: points.map(({ commit }) => commit.tree),
      ...{ globs: allGlobs, signal },
    });
    const changes = found.map(list => list.filter(one => this.#isOwn(one)));
    const texts = repository
      .textsOf({
        blobs: changes.flat().flatMap(({ blob }) => blob ?? []),
        ...{ mostBytes: this.#rules.mostLockfileBytes, signal },
      })
      [Symbol.asyncIterator]();
    for (const [index, { week, commit }] of points.entries()) {
      if (changes[index].length === 0) continue;
      for (const change of changes[index]) {
        signal.throwIfAborted();
        if (change.blob === null) files.remove(change.path);
        else {
          const next = await texts.next();
          if (!next.done) files.read(change.path, commit.commit, next.value);
        }
        // Requests come between two files.
        await setImmediate();
      }
      if (week !== undefined) history.setFrom(week, files.state.majors());
      else if (facts) files.recallFaults(facts);
    }
  }

  #isOwn({ path }: TreeChange): boolean {
    const folders = path.split('/').slice(0, -1);
    return !folders.some(one => this.#rules.ignoredFolders.includes(one));
  }
}
