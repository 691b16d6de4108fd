import { setImmediate as nextTurn } from 'node:timers/promises';
import type {
  GitRepository,
  PastContract,
  PathCommit,
} from '@almanac/backstage-plugin-insights-node';
import type { FormatCheck } from './formatCheck';
import type { HistoryFinding, HistoryFindingId } from './HistoryFinding';
import { notAfter } from './notAfter';

/** A definition is never larger. */
export const MOST_DEFINITION_BYTES = 16_000_000;
const LONGEST_WHY = 300;

/** What the content of a file was taken for. */
interface Taken {
  readonly blob: string;
  readonly definition: string | undefined;
  /** What is wrong with it. */
  readonly why: string | undefined;
}

/** What is read of a repository. */
export interface VersionsRequest {
  readonly repository: GitRepository;
  /** The latest first. */
  readonly commits: readonly PathCommit[];
  /** A larger file is passed over. */
  readonly mostBytes: number;
  /** Takes the definition out of the content of the file; undefined where that has none. */
  readonly definitionIn: (text: string) => string | undefined;
  readonly checkFormat: FormatCheck;
  readonly findings: Findings;
  readonly signal: AbortSignal;
}

/** What was in the way, each kind once, with how often. */
export class Findings {
  readonly list: HistoryFinding[] = [];

  add(id: HistoryFindingId, why: string, fix: string): void {
    if (this.list.some(one => one.id === id)) return;
    this.list.push({ id, why, fix });
  }
}

/** The definitions that commits brought, the latest first, in strict order of time. */
export async function* versionsOf({
  repository,
  commits,
  mostBytes,
  definitionIn,
  checkFormat,
  findings,
  signal,
}: VersionsRequest): AsyncGenerator<PastContract> {
  if (commits.some(({ blob }) => blob === null)) {
    findings.add(
      'was-removed',
      'The file was removed for a time.',
      'Nothing is to be done: the definition before is shown until it came back.',
    );
  }
  const present = commits.flatMap(({ blob, ...commit }) =>
    blob === null ? [] : [{ ...commit, blob }],
  );
  const texts = repository.textsOf({
    blobs: present.map(({ blob }) => blob),
    ...{ mostBytes, signal },
  });
  let before = Infinity;
  let index = 0;
  let taken: Taken | undefined;
  for await (const { text, fault } of texts) {
    const { commit, committedAt, blob } = present[index];
    index += 1;
    // Others have their turn, and who has it all ended is heard.
    await nextTurn(undefined, { signal });
    if (fault !== undefined) addFault(findings, { fault, commit, mostBytes });
    if (text === undefined) continue;
    // A rename brings the same content again, and what is beside a definition changes without it.
    if (taken?.blob !== blob) {
      const definition = definitionIn(text);
      taken =
        taken && definition === taken.definition
          ? { ...taken, blob }
          : {
              ...{ blob, definition },
              why: definition && (await checkFormat(definition, committedAt)),
            };
    }
    const { definition, why } = taken;
    if (!definition) continue;
    if (why) {
      findings.add(
        'not-of-format',
        `The file of ${commit} is no definition of the format of the API; it is passed over: ${why.slice(
          0,
          LONGEST_WHY,
        )}`,
        'Nothing is to be done where it was mended later; else name the file of the definition.',
      );
      continue;
    }
    const at = Date.parse(committedAt);
    if (at >= before) {
      findings.add(
        'dates-out-of-order',
        `The dates of commits go back, e.g. at ${commit}; the order of the commits counts.`,
        'Nothing is to be done: their definitions are shown just before the ones that followed.',
      );
    }
    before = notAfter(before, at);
    const seenFrom = new Date(before).toISOString();
    yield { definition, seenFrom, revision: commit };
  }
}

function addFault(
  findings: Findings,
  {
    fault,
    commit,
    mostBytes,
  }: {
    readonly fault: 'too-large' | 'binary' | 'missing';
    readonly commit: string;
    readonly mostBytes: number;
  },
): void {
  if (fault === 'too-large') {
    findings.add(
      'too-large',
      `The file of ${commit} has more than ${
        mostBytes / 1_000_000
      } MB; it is passed over.`,
      'Nothing is to be done: the definitions before and after it are compared with each other.',
    );
    return;
  }
  findings.add(
    'not-text',
    fault === 'binary'
      ? `The file of ${commit} is no text in UTF-8; it is passed over.`
      : `The repository has not the content of ${commit}; it is passed over.`,
    fault === 'binary'
      ? 'Nothing is to be done: the definitions before and after it are compared with each other.'
      : 'Clone the whole repository, without a filter.',
  );
}
