import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import permissionBackend from '@backstage/plugin-permission-backend';
import groupPolicy from '.';

const ARCHITECT = 'user:default/mira';
const ENGINEER = 'user:default/jonas';

const membershipOfOneArchitect = createServiceFactory({
  service: coreServices.userInfo,
  deps: {},
  factory: () => ({
    getUserInfo: async (credentials: any) => {
      const userEntityRef: string = credentials.principal.userEntityRef;
      return {
        userEntityRef,
        ownershipEntityRefs:
          userEntityRef === ARCHITECT
            ? [userEntityRef, 'group:default/architects']
            : [userEntityRef],
      };
    },
  }),
});

describe('permissionModuleGroupPolicy', () => {
  it('answers over HTTP by who asks', async () => {
    const { server } = await startTestBackend({
      features: [
        permissionBackend,
        groupPolicy,
        membershipOfOneArchitect,
        mockServices.rootConfig.factory({
          data: {
            permission: {
              enabled: true,
              groupPolicy: { deciders: ['architects'] },
            },
          },
        }),
      ],
    });
    const authorize = async (userEntityRef: string, name: string) => {
      const { port } = server.address() as { port: number };
      const response = await fetch(
        `http://localhost:${port}/api/permission/authorize`,
        {
          method: 'POST',
          headers: {
            authorization: mockCredentials.user.header(userEntityRef),
            'content-type': 'application/json',
          },
          body: JSON.stringify({
            items: [
              {
                id: '1',
                permission: {
                  type: 'basic',
                  name,
                  attributes: {
                    action: name.endsWith('.read') ? 'read' : 'update',
                  },
                },
              },
            ],
          }),
        },
      );
      return (await response.json()).items[0].result;
    };

    expect(await authorize(ENGINEER, 'insights.read')).toBe('ALLOW');
    expect(await authorize(ENGINEER, 'insights.collection.run')).toBe('DENY');
    expect(await authorize(ARCHITECT, 'insights.collection.run')).toBe('ALLOW');
    expect(await authorize(ARCHITECT, 'catalog.location.create')).toBe('DENY');
  });

  it('refuses to start on a reference that is none', async () => {
    await expect(
      startTestBackend({
        features: [
          permissionBackend,
          groupPolicy,
          mockServices.rootConfig.factory({
            data: { permission: { groupPolicy: { deciders: ['group:'] } } },
          }),
        ],
      }),
    ).rejects.toThrow('permission.groupPolicy.deciders[0]');
  });
});
