import type {
  ContractHistory,
  PastContract,
} from '@almanac/backstage-plugin-insights-node';
import type { ContractPast, NoPast } from './ContractPast';
import type { HistorySource } from './HistorySource';
import { notAfter } from './notAfter';

/** What modules of the portal know of the past of APIs; for the others the next source is asked. */
export class GivenHistories implements HistorySource {
  readonly #histories: ReadonlyMap<string, ContractHistory>;
  readonly #next: HistorySource;

  constructor(histories: readonly ContractHistory[], next: HistorySource) {
    this.#histories = new Map(
      histories.map(one => [one.entityRef.toLowerCase(), one]),
    );
    this.#next = next;
  }

  async find(
    entityRef: string,
    after: string | null,
    signal: AbortSignal,
  ): Promise<ContractPast | NoPast> {
    const history = this.#histories.get(entityRef);
    if (!history) return this.#next.find(entityRef, after, signal);
    return {
      ...{ source: 'module', place: history.place, head: null, findings: [] },
      versions: inOrder(history.read(signal)),
    };
  }

  startRound(): void {
    this.#next.startRound();
  }
}

/** Several of one day, of which only the day is known, came one after another. */
async function* inOrder(
  versions: AsyncIterable<PastContract>,
): AsyncGenerator<PastContract> {
  let next = Infinity;
  for await (const version of versions) {
    next = notAfter(next, Date.parse(version.seenFrom));
    yield { ...version, seenFrom: new Date(next).toISOString() };
  }
}
