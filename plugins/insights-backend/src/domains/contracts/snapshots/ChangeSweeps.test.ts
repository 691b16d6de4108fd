import { once } from 'node:events';
import { setTimeout as later } from 'node:timers/promises';
import {
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import {
  mockServices,
  ServiceFactoryTester,
} from '@backstage/backend-test-utils';
import {
  catalogScmEventsServiceRef,
  type CatalogScmEventsService,
} from '@backstage/plugin-catalog-node/alpha';
import {
  catalogChangesServiceRef,
  type CatalogChanges,
} from '../../../platform/catalog/catalogChangesServiceRef';
import { ChangeSweeps } from './ChangeSweeps';

const url = 'https://git.example/shop/orders/blob/main/catalog-info.yaml';

/** The real services of two plugins of a portal: the catalog, which tells, and who hears of it. */
async function startServices() {
  const both = createServiceRef<{
    readonly events: CatalogScmEventsService;
    readonly changes: CatalogChanges;
  }>({ id: 'both' });
  const host = ServiceFactoryTester.from(
    createServiceFactory({
      service: both,
      deps: {
        events: catalogScmEventsServiceRef,
        changes: catalogChangesServiceRef,
      },
      factory: services => services,
    }),
  );
  const { events } = await host.getSubject('catalog');
  const { changes } = await host.getSubject('insights');
  return { events, changes };
}

it('looks soon after an event and again later; a burst is one, and nothing is heard after the stop', async () => {
  const { events, changes } = await startServices();
  const looked = new EventTarget();
  let looks = 0;
  const scheduler = mockServices.scheduler.mock({
    async triggerTask(id) {
      expect(id).toBe('read');
      looks += 1;
      looked.dispatchEvent(new Event(String(looks)));
    },
  });
  const sweeps = new ChangeSweeps({
    ...{ changes, taskId: 'read', logger: mockServices.logger.mock() },
    ...{ settleMilliseconds: 20, refreshMilliseconds: 100 },
  });
  sweeps.start(scheduler);

  const second = once(looked, '2');
  await events.publish([{ type: 'location.updated', url }]);
  expect(looks).toBe(0);
  await events.publish([{ type: 'location.created', url }]);
  await events.publish([{ type: 'repository.updated', url }]);
  await second;
  await later(300);
  expect(looks).toBe(2);

  // One that comes between the two looks may not be read by the second, so there are two more.
  const third = once(looked, '3');
  const sixth = once(looked, '6');
  await events.publish([{ type: 'location.deleted', url }]);
  await third;
  await events.publish([{ type: 'location.updated', url }]);
  await sixth;

  await sweeps.stop();
  await events.publish([{ type: 'location.updated', url }]);
  await later(300);
  expect(looks).toBe(6);
});

it('goes on after a look that failed, and ends one that waits', async () => {
  let tell = () => {};
  let isUnsubscribed = false;
  const logger = mockServices.logger.mock();
  const failed = new Promise<void>(resolve => {
    logger.warn.mockImplementation(() => resolve());
  });
  let tries = 0;
  const sweeps = new ChangeSweeps({
    changes: {
      subscribe(onChange) {
        tell = onChange;
        return () => {
          isUnsubscribed = true;
        };
      },
    },
    ...{ taskId: 'read', logger, settleMilliseconds: 1 },
  });
  const again = new Promise<void>(resolve => {
    sweeps.start(
      mockServices.scheduler.mock({
        async triggerTask() {
          tries += 1;
          if (tries === 1) throw new Error('The database is gone');
          resolve();
        },
      }),
    );
  });
  tell();
  await failed;
  tell();
  await again;
  // The second look would come after seconds.
  await sweeps.stop();
  tell();
  expect({ tries, isUnsubscribed }).toEqual({ tries: 2, isUnsubscribed: true });
  expect(logger.warn).toHaveBeenCalledTimes(1);
});
