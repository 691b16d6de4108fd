import { mockServices } from '@backstage/backend-test-utils';
import { createTestApi } from '../../../../platform/__testUtils__/createTestApi';
import type { MigratedDatabases } from '../../../../platform/__testUtils__/MigratedDatabases';
import { SERVICES } from '../../__testUtils__/services';
import { createSloDefinitions } from '../createSloDefinitions';
import { SOURCES } from './definitionSamples';
import { definitionsOnDatabase } from './definitionsOnDatabase';

/** The operations on a fresh database, asked by a user who may do everything unless the options say otherwise. */
export async function openDefinitions(
  databases: MigratedDatabases,
  options: Parameters<typeof createTestApi>[1] = {},
) {
  const { knex } = await definitionsOnDatabase(databases, 'SQLITE_3');
  const time = { now: new Date('2026-11-25T12:00:00Z') };
  const definitions = createSloDefinitions({
    database: knex,
    clock: { now: () => time.now },
    logger: mockServices.logger.mock(),
    sources: SOURCES,
    services: SERVICES,
    settings: { files: [], annotation: false },
  });
  return {
    definitions,
    time,
    api: createTestApi(definitions.routes, options),
    as: (other: Parameters<typeof createTestApi>[1]) =>
      createTestApi(definitions.routes, other),
  };
}
