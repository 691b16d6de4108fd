import {
  mockServices,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import { createTestApi } from '../../../platform/__testUtils__/createTestApi';
import { createTrendsDomain } from '../../trends';
import { trendsOnDatabase } from '../../trends/__testUtils__/trendsOnDatabase';
import { InlineAnalysisRunner } from '../../trends/__testUtils__/InlineAnalysisRunner';
import { createDecisions } from '../createDecisions';
import { definitionIn } from '../definitionIn';
import { createRadarsService } from '../createRadarsService';
import { DatabaseRingDecisions } from '../decisions';
import { DatabaseRadarsStore } from '../DatabaseRadarsStore';
import { KnownRadars, type RadarFile } from '../KnownRadars';
import { RadarRefresh } from '../RadarRefresh';
import { createRadarsRoutes } from '../radarsRoutes';
import type { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';
import { createTrackRecord } from '../trackRecord/createTrackRecord';
import { DatabasePastRings } from '../trackRecord/DatabasePastRings';
import { createWhatIf } from '../whatIf/createWhatIf';
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

  /** A replica that has read these radar files. */
  async function replica(
    files: readonly RadarFile[] = [{ file: 'demo.yaml', yaml: DEMO_RADAR }],
    access: Parameters<typeof createTestApi>[1] = {},
  ) {
    const known = new KnownRadars(store);
    await known.read(files);
    const shared = {
      ...{ store, signals, trends, clock },
      isFirstCollectionUnderWay: async () => false,
    };
    const definitionOf = (radarId: string) => definitionIn(known, radarId);
    const radarRefresh = new RadarRefresh(shared);
    const api = createTestApi(
      {
        ...createRadarsRoutes(
          createRadarsService({ known, decisions, ...shared }),
        ),
        ...createDecisions({ known, decisions, ...shared }),
        ...createWhatIf({ ...shared, definitionOf }),
        ...createTrackRecord({
          ...shared,
          definitionOf,
          pastRings: new DatabasePastRings(knex),
        }),
      },
      access,
    );
    return {
      known,
      api,
      async refresh() {
        for (const radar of known.list()) await radarRefresh.refresh(radar);
      },
    };
  }
  return { ...on, store, decisions, replica };
}
