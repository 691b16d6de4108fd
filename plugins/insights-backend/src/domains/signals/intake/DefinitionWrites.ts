import type {
  CollectedSignal,
  CollectedTopic,
} from '@almanac/backstage-plugin-insights-node';
import type { Clock } from '../../../platform/Clock';
import { Problem } from '../../../platform/Problem';
import { changes } from '../changes';
import type { IngestStore } from '../IngestStore';
import { changedFieldFault, checkSignal } from '../model/checkSignal';
import { checkTopic } from '../model/checkTopic';
import type { Fault } from '../model/Fault';
import { demandExpected, type Expectation } from './Expectation';
import { inOwnSource, sourceOf } from './inOwnSource';

const nothing = {
  ...{ signals: 0, topics: 0, series: 0 },
  ...{ observations: 0, markers: 0 },
};

/** Keeps the definitions that callers of the API send. */
export class DefinitionWrites {
  constructor(
    private readonly store: IngestStore,
    private readonly clock: Clock,
  ) {}

  /**
   * Makes or replaces a signal.
   *
   * @throws Problem `precondition-failed`, `invalid-request`; `conflict` where unit, step or kind would change
   */
  async putSignal(
    signal: CollectedSignal,
    expected: Expectation,
  ): Promise<void> {
    const source = sourceOf(signal.id);
    await inOwnSource(this.store, source, async transaction => {
      const [known] = await transaction.readSignals([signal.id]);
      demandExpected(expected, known?.digest);
      const changed = known && changedFieldFault(signal, known.item);
      if (changed) {
        const { reason, howToMend } = changed;
        throw new Problem('conflict', reason, { howToMend });
      }
      demandNoFault(checkSignal(signal, source, known?.item));
      const kept = { ...signal, collectorId: source };
      const digests = new Map(known && [[signal.id, known.digest]]);
      const found = changes([kept], digests);
      await transaction.putSignals(found.changed);
      await transaction.addTotals({ ...nothing, signals: found.added });
    });
  }

  /**
   * Makes or replaces a topic. Its series get a new revision: lists show its title and tags.
   *
   * @returns whether something changed
   * @throws Problem `precondition-failed`, `invalid-request`
   */
  async putTopic(
    topic: CollectedTopic,
    expected: Expectation,
  ): Promise<boolean> {
    const source = sourceOf(topic.id);
    return inOwnSource(this.store, source, async transaction => {
      const digests = await transaction.readTopicDigests([topic.id]);
      demandExpected(expected, digests.get(topic.id));
      demandNoFault(checkTopic(topic, source));
      const found = changes([topic], digests);
      await transaction.putTopics(found.changed);
      const changedTopicIds = found.changed.map(({ item }) => item.id);
      await transaction.publish(
        { subjects: [], emptied: [], changedTopicIds },
        this.clock.now(),
      );
      await transaction.addTotals({ ...nothing, topics: found.added });
      return found.changed.length > 0;
    });
  }
}

function demandNoFault(fault: Fault | undefined): void {
  if (!fault) return;
  const { reason, howToMend } = fault;
  throw new Problem('invalid-request', reason, {
    errors: [{ pointer: '', detail: reason }],
    howToMend,
  });
}
