import { describeCollectorContract } from '../testUtils';
import { createDeploysCollector } from './createDeploysCollector';

describeCollectorContract({
  name: 'deploys',
  create: () =>
    createDeploysCollector(async () => [
      { team: 'payments', firstMonday: '2026-01-05', deploys: [3, 5, 4] },
      { team: 'search', firstMonday: '2026-01-12', deploys: [1, 2] },
    ]),
  now: new Date('2026-02-01T00:00:00Z'),
});
