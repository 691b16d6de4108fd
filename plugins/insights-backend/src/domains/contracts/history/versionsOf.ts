import type {
  GitRepository,
  PastContract,
  PathCommit,
} from '@almanac/backstage-plugin-insights-node';
import type { HistoryFinding, HistoryFindingId } from './HistoryFinding';

/** A definition is never larger. */
const MOST_BYTES = 16_000_000;
/** A commit is after the one before it. */
const STEP_MILLISECONDS = 1;

/** What is read of a repository. */
export interface VersionsRequest {
  readonly repository: GitRepository;
  /** The latest first. */
  readonly commits: readonly PathCommit[];
  /** Takes the definition out of the content of the file; undefined where that has none. */
  readonly definitionIn: (text: string) => string | undefined;
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
  definitionIn,
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
    ...{ mostBytes: MOST_BYTES, signal },
  });
  let before = Infinity;
  let index = 0;
  for await (const { text, fault } of texts) {
    const { commit, committedAt } = present[index];
    index += 1;
    if (fault !== undefined) addFault(findings, fault, commit);
    const definition = text === undefined ? undefined : definitionIn(text);
    if (!definition) continue;
    const at = Date.parse(committedAt);
    if (at >= before) {
      findings.add(
        'dates-out-of-order',
        `The dates of commits go back, e.g. at ${commit}; the order of the commits counts.`,
        'Nothing is to be done: their definitions are shown just before the ones that followed.',
      );
    }
    before = Math.min(at, before - STEP_MILLISECONDS);
    const seenFrom = new Date(before).toISOString();
    yield { definition, seenFrom, revision: commit };
  }
}

function addFault(
  findings: Findings,
  fault: 'too-large' | 'binary' | 'missing',
  commit: string,
): void {
  if (fault === 'too-large') {
    findings.add(
      'too-large',
      `The file of ${commit} has more than ${
        MOST_BYTES / 1_000_000
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
