import type { DefinitionsStore } from './DefinitionsStore';
import type { IngestService } from './IngestService';
import type { IngestStore } from './IngestStore';
import type { MarkersStore } from './MarkersStore';
import { assembleSubject } from './model/assembleSubject';
import type { Subject } from './model/Subject';
import type { SignalsService } from './SignalsService';
import type { SubjectsStore } from './SubjectsStore';

/** As many markers as a chart can say something about. */
const MOST_MARKERS = 5_000;

/** What the service is made of. */
export interface SignalsParts {
  readonly definitions: DefinitionsStore;
  readonly subjects: SubjectsStore;
  readonly markers: MarkersStore;
  readonly ingestStore: IngestStore;
  readonly ingestService: IngestService;
}

/** Puts the reads and the writes of signals behind one facade. */
export function createSignalsService(parts: SignalsParts): SignalsService {
  const { definitions, subjects, markers, ingestStore, ingestService } = parts;

  async function readSubjects(
    signalId: string,
    topicIds: readonly string[],
  ): Promise<Subject[]> {
    const signal = await definitions.findSignal(signalId);
    if (!signal) return [];
    const topics = await definitions.findTopics(topicIds);
    const stored = await subjects.find(signalId, topicIds);
    const latest = await subjects.latestPeriod(signalId);
    const byTopic = new Map(stored.map(subject => [subject.topicId, subject]));
    return topicIds.flatMap(topicId => {
      const topic = topics.get(topicId);
      const subject = byTopic.get(topicId);
      return topic && subject
        ? [assembleSubject(signal.item, topic.item, subject, latest)]
        : [];
    });
  }

  return {
    ingest: (collectorId, batch, fence) =>
      ingestService.ingest(collectorId, batch, fence),
    totals: collectorIds => ingestStore.totals(collectorIds),
    getSignal: async id => (await definitions.findSignal(id))?.item,
    getTopic: async id => (await definitions.findTopics([id])).get(id)?.item,
    findTopics: async ids => {
      const found = await definitions.findTopics(ids);
      return new Map([...found].map(([id, { item }]) => [id, item]));
    },
    listSignals: query => definitions.listSignals(query),
    listSignalsOfTopic: topicId => definitions.listSignalsOfTopic(topicId),
    listTopics: query => definitions.listTopics(query),
    listTopicsByTags: query => definitions.listTopicsByTags(query),
    readSubject: async (signalId, topicId) =>
      (await readSubjects(signalId, [topicId]))[0],
    readSubjects,
    summarizeSubject: key => subjects.summarize(key),
    listChangedSubjects: (afterRevision, limit) =>
      subjects.listChangedSubjects(afterRevision, limit),
    latestRevision: () => subjects.latestRevision(),
    markersFor: query =>
      markers.newestWithin({ ...query, limit: MOST_MARKERS }),
    milestonesOf: (title, topicIds) => markers.milestones(title, topicIds),
    listEntityMarkers: query => markers.listOfEntities(query),
    listTopicMarkers: async ({ topicId, own, limit, after }) =>
      markers.list({
        topicId,
        members: own ? [] : await subjects.membersOf(topicId),
        limit,
        after,
      }),
  };
}
