import {
  mockServices,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import type { RadarDefinitionSource } from '@almanac/backstage-plugin-insights-node';
import { createTestApi } from '../../../platform/__testUtils__/createTestApi';
import { createTrendsDomain } from '../../trends';
import { trendsOnDatabase } from '../../trends/__testUtils__/trendsOnDatabase';
import { InlineAnalysisRunner } from '../../trends/__testUtils__/InlineAnalysisRunner';
import { DatabaseRingDecisions } from '../decisions';
import { DatabaseRadarsStore } from '../DatabaseRadarsStore';
import { NO_FILES, type FilesByOrigin } from '../known';
import type { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';
import type { OwnedTopics } from '../radarsRoutes';
import { wireRadars } from '../wireRadars';
import { DEMO_RADAR } from './radarSamples';

/** A fresh database with real signals and analyses, and replicas of the radars domain on it. */
export async function radarsOnDatabase(
  databases: MigratedDatabases,
  id: TestDatabaseId,
) {
  const on = await trendsOnDatabase(databases, id);
  const { knex, clock, signals } = on;
  const trends = createTrendsDomain({
    database: knex,
    clock,
    signals,
    logger: mockServices.logger.mock(),
    runner: new InlineAnalysisRunner(),
  }).service;
  const store = new DatabaseRadarsStore(knex);
  const decisions = new DatabaseRingDecisions(knex);

  /** A replica that has read these radar files, of the configuration where it is not said. */
  async function replica(
    files: readonly RadarDefinitionSource[] | Partial<FilesByOrigin> = [
      { file: 'demo.yaml', yaml: DEMO_RADAR },
    ],
    access: Parameters<typeof createTestApi>[1] = {},
    ownedTopics: OwnedTopics = async () => [],
  ) {
    const given = { own: NO_FILES, ofCatalog: NO_FILES };
    const read =
      'length' in files
        ? { ...given, own: { ...NO_FILES, files } }
        : { ...given, ...files };
    const { known, readFiles, radarRefresh, routes } = wireRadars({
      ...{ database: knex, clock, signals, trends },
      logger: mockServices.logger.mock(),
      isFirstCollectionUnderWay: async () => false,
      ownedTopics,
      onDefined: () => {},
      source: async () => read,
    });
    await readFiles();
    const api = createTestApi(routes, access);
    return {
      known,
      api,
      async refresh() {
        for (const radar of await known.list()) {
          await radarRefresh.refresh(radar);
        }
      },
    };
  }
  return { ...on, store, decisions, replica };
}
