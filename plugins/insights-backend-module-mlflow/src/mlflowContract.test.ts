import { describeRegistryContract } from '@almanac/backstage-plugin-insights-node/testUtils';
import { NOW, sourceOf } from './__testUtils__/collecting';
import { FakeMlflow } from './__testUtils__/FakeMlflow';

const servers: FakeMlflow[] = [];
afterAll(() => Promise.all(servers.map(server => server.stop())));

/** A registry of a few batches, with names that are hard to ask for. */
async function create() {
  const server = await new FakeMlflow().start();
  servers.push(server);
  for (let i = 0; i < 120; i++) server.add(`model-${i}`, 3);
  for (const name of [
    `it's`,
    `"quoted"`,
    `it's "both"`,
    'back\\slash',
    '模'.repeat(250),
    'a%b_c',
  ]) {
    server.add(name, 2);
  }
  return sourceOf(server.url);
}

describeRegistryContract({
  name: 'MLflow',
  create,
  now: NOW,
  aliasMoves: {
    create,
    model: 'diabetes-progression',
    alias: 'champion',
    holder: '2',
    other: '3',
    missing: '99',
  },
});
