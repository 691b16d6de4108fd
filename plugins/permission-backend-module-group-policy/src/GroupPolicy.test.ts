import { insightsPermissions } from '@almanac/backstage-plugin-insights-common';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { catalogPermissions } from '@backstage/plugin-catalog-common/alpha';
import { createPermission } from '@backstage/plugin-permission-common';
import { GroupPolicy } from './GroupPolicy';

const permission = (
  name: string,
  action?: 'create' | 'read' | 'update' | 'delete',
) =>
  [...catalogPermissions, ...insightsPermissions].find(p => p.name === name) ??
  createPermission({ name, attributes: { action } });

const groupsOf: Record<string, string[]> = {
  guest: ['group:default/guests'],
  engineer: ['group:default/payments'],
  architect: ['group:default/Architects'],
  administrator: ['group:default/platform'],
};

const ask = async (who: string, permissionName: string, action?: 'update') => {
  const ref = `user:default/${who}`;
  const policy = new GroupPolicy({
    deciders: ['group:default/architects'],
    administrators: ['group:default/platform'],
    userInfo: mockServices.userInfo.mock({
      getUserInfo: async () => ({
        userEntityRef: ref,
        ownershipEntityRefs: [ref, ...groupsOf[who]],
      }),
    }),
  });
  const { result } = await policy.handle(
    { permission: permission(permissionName, action) },
    {
      credentials: mockCredentials.user(ref),
      info: { userEntityRef: ref, ownershipEntityRefs: [] },
    },
  );
  return result;
};

describe('GroupPolicy', () => {
  it.each`
    who                | may          | what
    ${'guest'}         | ${'read'}    | ${'catalog.entity.read'}
    ${'guest'}         | ${'read'}    | ${'insights.read'}
    ${'guest'}         | ${'read'}    | ${'trendRadar.read'}
    ${'guest'}         | ${'use'}     | ${'insights.analysis.compute'}
    ${'guest'}         | ${'use'}     | ${'catalog.entity.refresh'}
    ${'guest'}         | ${'use'}     | ${'catalog.entity.validate'}
    ${'engineer'}      | ${'read'}    | ${'catalog.location.read'}
    ${'architect'}     | ${'use'}     | ${'insights.collection.run'}
    ${'architect'}     | ${'use'}     | ${'trendRadar.decide'}
    ${'administrator'} | ${'use'}     | ${'insights.collection.run'}
    ${'administrator'} | ${'use'}     | ${'trendRadar.decide'}
    ${'administrator'} | ${'use'}     | ${'catalog.location.create'}
    ${'administrator'} | ${'use'}     | ${'somebody.elses.permission'}
    ${'guest'}         | ${'not use'} | ${'insights.collection.run'}
    ${'guest'}         | ${'not use'} | ${'trendRadar.decide'}
    ${'guest'}         | ${'not use'} | ${'catalog.entity.delete'}
    ${'engineer'}      | ${'not use'} | ${'trendRadar.decide'}
    ${'engineer'}      | ${'not use'} | ${'catalog.location.analyze'}
    ${'architect'}     | ${'not use'} | ${'catalog.location.create'}
    ${'architect'}     | ${'not use'} | ${'catalog.ingestion.manage'}
    ${'architect'}     | ${'not use'} | ${'somebody.elses.permission'}
  `('lets $who $may $what', async ({ who, may, what }) => {
    expect(await ask(who, what)).toBe(may === 'not use' ? 'DENY' : 'ALLOW');
  });

  it('takes a later permission of the suite for a decision', async () => {
    expect(await ask('architect', 'trendRadar.edit', 'update')).toBe('ALLOW');
    expect(await ask('guest', 'trendRadar.edit', 'update')).toBe('DENY');
  });

  it('denies whoever is not signed in, even reading', async () => {
    const policy = new GroupPolicy({
      deciders: [],
      administrators: [],
      userInfo: mockServices.userInfo.mock(),
    });
    expect(
      await policy.handle({ permission: permission('catalog.entity.read') }),
    ).toEqual({ result: 'DENY' });
  });
});
