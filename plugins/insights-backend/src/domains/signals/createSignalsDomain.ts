import type { Knex } from 'knex';
import type { Clock } from '../../platform/Clock';
import { createSignalsService } from './createSignalsService';
import { DatabaseDefinitionsStore } from './DatabaseDefinitionsStore';
import { DatabaseIngestStore } from './DatabaseIngestStore';
import { DatabaseMarkersStore } from './DatabaseMarkersStore';
import { DatabaseSubjectsStore } from './DatabaseSubjectsStore';
import { IngestService } from './IngestService';
import { createSignalsRoutes, type RadarsOfTopic } from './signalsRoutes';

/** Builds the signals domain on a database that has its tables. */
export function createSignalsDomain(options: {
  database: Knex;
  clock: Clock;
  /** Ids of the radars that a topic is on; asked for the page of a topic. */
  radarsOfTopic: RadarsOfTopic;
}) {
  const ingestStore = new DatabaseIngestStore(options.database);
  const service = createSignalsService({
    definitions: new DatabaseDefinitionsStore(options.database),
    subjects: new DatabaseSubjectsStore(options.database),
    markers: new DatabaseMarkersStore(options.database),
    ingestStore,
    ingestService: new IngestService(ingestStore, options.clock),
  });
  return {
    service,
    routes: createSignalsRoutes(service, options.radarsOfTopic),
  };
}
