import {
  collectorOf,
  componentOf,
  run,
} from './__testUtils__/collectManifests';
import { createClones } from './__testUtils__/createClones';

const { folder, clone, remove } = createClones();
afterAll(remove);

it('takes nothing back, and tries again soon, where the catalog has no components', async () => {
  const shop = clone('shop');
  shop.commit('2025-01-07', { Dockerfile: 'FROM node:20' });
  const given = [componentOf(shop.root)];
  const [batch] = (await run(collectorOf(folder, given), '2025-01-13')).slice(
    -1,
  );
  await expect(
    run(collectorOf(folder, []), '2025-01-20', batch.checkpoint),
  ).rejects.toThrow(
    'No component of the catalog is from a place that insights.manifests names; 0 are from elsewhere',
  );
  const elsewhere = componentOf('/somewhere/else');
  await expect(
    run(collectorOf(folder, [elsewhere]), '2025-01-20'),
  ).rejects.toThrow('1 are from elsewhere');
});
