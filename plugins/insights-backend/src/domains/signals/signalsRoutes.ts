import { z } from 'zod';
import { readPosition, writeCursor } from '../../platform/cursor';
import { entityTagOf, matchesEntityTag } from '../../platform/entityTag';
import type {
  OperationHandlers,
  OperationQuery,
} from '../../platform/operations';
import { Problem } from '../../platform/Problem';
import { parseDay } from './model/period';
import type { Signal, Topic } from './model/Signal';
import { presentTopicSeries } from './presentTopicSeries';
import type { SignalsService } from './SignalsService';
import type { TopicPage } from './TopicPage';

type SignalOperations =
  | 'listSignals'
  | 'getSignal'
  | 'listTopics'
  | 'getTopic'
  | 'getTopicSeries'
  | 'listTopicMarkers';

const idPosition = z.string();
const topicPosition = z.object({ sortTitle: z.string(), id: z.string() });
const markerPosition = z.object({
  at: z.string(),
  source: z.string(),
  id: z.string(),
});

/** Answers the operations about signals, topics, series and markers. */
export function createSignalsRoutes(
  service: SignalsService,
  topicPage: TopicPage,
): OperationHandlers<SignalOperations> {
  return {
    async listSignals({ query }) {
      const scope = 'signals';
      const { items, next } = await service.listSignals({
        limit: query.limit,
        after: readPosition(query.cursor, scope, idPosition),
      });
      return {
        body: { items: [...items], nextCursor: cursorOf(scope, next) },
      };
    },

    async getSignal({ path }) {
      return { body: await signalOf(service, path.signalId) };
    },

    async listTopics({ query }) {
      const { q, tag, limit } = query;
      const scope = JSON.stringify(['topics', q, tag]);
      const { items, next } = await service.listTopics({
        q,
        tag,
        limit,
        after: readPosition(query.cursor, scope, topicPosition),
      });
      return {
        body: {
          items: [...items],
          nextCursor: cursorOf(scope, next && { ...next }),
        },
      };
    },

    async getTopic({ path }) {
      return { body: await topicPage(await topicOf(service, path.topicId)) };
    },

    async getTopicSeries({ path, query, ifNoneMatch }) {
      checkSpan(query);
      const signal = await signalOf(service, path.signalId);
      const key = { signalId: signal.id, topicId: path.topicId };
      const summary = await service.summarizeSubject(key);
      if (!summary) {
        await topicOf(service, path.topicId);
        throw noSeries(key);
      }
      const etag = entityTagOf(
        JSON.stringify([summary.digest, signal, query.from, query.to]),
      );
      if (matchesEntityTag(ifNoneMatch, etag)) {
        return { notModified: true, etag };
      }
      const subject = await service.readSubject(key.signalId, key.topicId);
      if (!subject) throw noSeries(key);
      return { body: presentTopicSeries(subject, query), etag };
    },

    async listTopicMarkers({ path, query }) {
      const { own = false, limit } = query;
      const { topicId } = path;
      const scope = JSON.stringify(['markers', topicId, own]);
      const after = readPosition(query.cursor, scope, markerPosition);
      await topicOf(service, topicId);
      const { items, next } = await service.listTopicMarkers({
        topicId,
        own,
        limit,
        after,
      });
      return {
        body: {
          items: [...items],
          nextCursor: cursorOf(scope, next && { ...next }),
        },
      };
    },
  };
}

async function signalOf(service: SignalsService, id: string): Promise<Signal> {
  const signal = await service.getSignal(id);
  if (signal) return signal;
  throw new Problem('unknown-signal', `There is no signal "${id}".`);
}

async function topicOf(service: SignalsService, id: string): Promise<Topic> {
  const topic = await service.getTopic(id);
  if (topic) return topic;
  throw new Problem('unknown-topic', `There is no topic "${id}".`);
}

function noSeries(key: { signalId: string; topicId: string }): Problem {
  return new Problem(
    'no-series',
    `The signal "${key.signalId}" is not measured for the topic "${key.topicId}".`,
  );
}

function checkSpan({ from, to }: OperationQuery<'getTopicSeries'>): void {
  const errors = Object.entries({ from, to }).flatMap(([pointer, day]) =>
    day !== undefined && parseDay(day) === undefined
      ? [{ pointer, detail: `"${day}" is not a day of the calendar` }]
      : [],
  );
  if (from !== undefined && to !== undefined && from > to) {
    errors.push({ pointer: 'from', detail: 'lies after "to"' });
  }
  if (errors.length > 0) {
    throw new Problem('invalid-request', 'The span of time is not possible.', {
      errors,
    });
  }
}

function cursorOf(
  scope: string,
  next: string | Record<string, string> | undefined,
): string | null {
  return next === undefined ? null : writeCursor(scope, next);
}
