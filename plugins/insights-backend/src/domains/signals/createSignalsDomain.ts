import type { Knex } from 'knex';
import type { Clock } from '../../platform/Clock';
import { createSignalsService } from './createSignalsService';
import { DatabaseDefinitionsStore } from './DatabaseDefinitionsStore';
import { DatabaseIngestStore } from './DatabaseIngestStore';
import { DatabaseMarkersStore } from './DatabaseMarkersStore';
import { DatabaseSubjectsStore } from './DatabaseSubjectsStore';
import { IngestService } from './IngestService';
import type { OnEmptied } from './DatabaseRevisions';
import type { Retention } from './ingestValues';
import { DefinitionWrites } from './intake/DefinitionWrites';
import { createIntakeRoutes } from './intake/intakeRoutes';
import { MarkerWrites } from './intake/MarkerWrites';
import { createSignalsRoutes } from './signalsRoutes';
import { createTopicPage, type RadarsOfTopic } from './TopicPage';

/** Builds the signals domain on a database that has its tables. */
export function createSignalsDomain(options: {
  database: Knex;
  clock: Clock;
  /** Ids of the radars that a topic is on; asked for the page of a topic. */
  radarsOfTopic: RadarsOfTopic;
  /** Whether a collector with this id is installed; none is when left out. */
  isCollector?: (id: string) => boolean;
  /** Told when what the API was sent changed values or topics. */
  onWritten?: () => void;
  /** Forgets what other domains keep of subjects whose values were all taken back. */
  onEmptied?: OnEmptied;
  /** Latest periods that are kept of signals that do not say so themselves; all when left out. */
  retention?: Retention;
}) {
  const { database, clock, radarsOfTopic, retention = {} } = options;
  const { isCollector = () => false, onWritten = () => {} } = options;
  const store = new DatabaseIngestStore(database, options.onEmptied);
  const definitions = new DatabaseDefinitionsStore(database);
  const subjects = new DatabaseSubjectsStore(database);
  const service = createSignalsService({
    definitions,
    subjects,
    markers: new DatabaseMarkersStore(database),
    ingestStore: store,
    ingestService: new IngestService(store, clock, retention),
  });
  const topicPage = createTopicPage(definitions, radarsOfTopic);
  return {
    service,
    routes: {
      ...createSignalsRoutes(service, topicPage),
      ...createIntakeRoutes({
        ...{ store, clock, retention, definitions, subjects, topicPage },
        ...{ isCollector, onWritten },
        definitionWrites: new DefinitionWrites(store, clock),
        markerWrites: new MarkerWrites(store, clock),
      }),
    },
  };
}
