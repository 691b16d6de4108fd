import { entityTagOf } from '../../../platform/entityTag';
import type { OperationHandlers } from '../../../platform/operations';
import { Problem } from '../../../platform/Problem';
import type { DefinitionsStore } from '../DefinitionsStore';
import type { SubjectsStore } from '../SubjectsStore';
import type { TopicPage } from '../TopicPage';
import type { DefinitionWrites } from './DefinitionWrites';
import { expectationOf } from './Expectation';
import { ofCollector, sourceOf } from './inOwnSource';
import type { MarkerWrites } from './MarkerWrites';
import { ObservationIntake, type IntakeOptions } from './ObservationIntake';

type IntakeOperations =
  | 'putSignal'
  | 'putTopic'
  | 'addMarkers'
  | 'addObservations';

/** What the routes are made of. */
export interface IntakeParts extends IntakeOptions {
  readonly definitions: DefinitionsStore;
  readonly subjects: SubjectsStore;
  readonly definitionWrites: DefinitionWrites;
  readonly markerWrites: MarkerWrites;
  readonly topicPage: TopicPage;
  /** Whether a collector with this id is installed, also one that brought nothing yet. */
  readonly isCollector: (id: string) => boolean;
  /** Told when values or topics changed. */
  readonly onWritten: () => void;
}

/** Answers the operations by which signals come in over the API. */
export function createIntakeRoutes(
  parts: IntakeParts,
): OperationHandlers<IntakeOperations> {
  const { definitions, definitionWrites, topicPage, onWritten } = parts;

  async function demandOwn(source: string): Promise<void> {
    const taken =
      parts.isCollector(source) || (await parts.store.isOfCollector(source));
    if (taken) throw ofCollector(source);
  }

  return {
    async putSignal({ path: { signalId: id }, body, ...headers }) {
      await demandOwn(sourceOf(id));
      const before = await definitions.findSignal(id);
      const expected = expectationOf(
        headers,
        before && { etag: tagOf(before.item), digest: before.digest },
      );
      const { description = '', higherIs = 'neutral' } = body;
      const { dimensions = [], definitionVersion = '1' } = body;
      const defaults = { description, higherIs, dimensions, definitionVersion };
      await definitionWrites.putSignal({ id, ...body, ...defaults }, expected);
      const after = await definitions.findSignal(id);
      if (!after) throw new Error(`${id} was written and is not there`);
      return {
        status: before ? 200 : 201,
        body: after.item,
        etag: tagOf(after.item),
      };
    },

    async putTopic({ path: { topicId: id }, body, ...headers }) {
      await demandOwn(sourceOf(id));
      const before = await definitions.findTopics([id]);
      const known = before.get(id);
      const expected = expectationOf(
        headers,
        known && {
          etag: tagOf(await topicPage(known.item)),
          digest: known.digest,
        },
      );
      const { description = '', aliases = [], tags = [], links = [] } = body;
      const defaults = { description, aliases, tags, links };
      const topic = { id, ...body, ...defaults };
      if (await definitionWrites.putTopic(topic, expected)) onWritten();
      const after = (await definitions.findTopics([id])).get(id);
      if (!after) throw new Error(`${id} was written and is not there`);
      const page = await topicPage(after.item);
      return { status: known ? 200 : 201, body: page, etag: tagOf(page) };
    },

    async addMarkers({ body: { source, items } }) {
      await demandOwn(source);
      return { body: await parts.markerWrites.add(source, items) };
    },

    async addObservations({ path: { signalId }, body, lines }) {
      const signal = await definitions.findSignal(signalId);
      if (!signal) {
        const detail = `There is no signal "${signalId}".`;
        throw new Problem('unknown-signal', detail);
      }
      await demandOwn(sourceOf(signalId));
      const intake = new ObservationIntake(signal.item, parts);
      try {
        if (lines)
          for await (const block of lines) await intake.takeLines(block);
        else await intake.takeItems(body.items);
        const report = await intake.finish();
        const revision = await parts.subjects.latestRevision();
        return { body: { ...report, revision } };
      } finally {
        // Also where the caller is gone: whole batches are there.
        if (intake.hasWritten) onWritten();
      }
    },
  };
}

/** The entity tag of what a read gives. */
function tagOf(body: object): string {
  return entityTagOf(JSON.stringify(body));
}
