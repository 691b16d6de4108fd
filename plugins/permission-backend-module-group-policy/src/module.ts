import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import { GroupPolicy } from './GroupPolicy';
import { readGroupRefs } from './readGroupRefs';

/**
 * Gives the permission backend {@link GroupPolicy}, configured at `permission.groupPolicy`.
 *
 * @public
 */
export const permissionModuleGroupPolicy = createBackendModule({
  pluginId: 'permission',
  moduleId: 'group-policy',
  register(reg) {
    reg.registerInit({
      deps: {
        config: coreServices.rootConfig,
        logger: coreServices.logger,
        policy: policyExtensionPoint,
        userInfo: coreServices.userInfo,
      },
      async init({ config, logger, policy, userInfo }) {
        const deciders = readGroupRefs(
          config,
          'permission.groupPolicy.deciders',
        );
        const administrators = readGroupRefs(
          config,
          'permission.groupPolicy.administrators',
        );
        policy.setPolicy(
          new GroupPolicy({ deciders, administrators, userInfo }),
        );
        if (deciders.length + administrators.length === 0) {
          logger.warn(
            'Nobody can decide: permission.groupPolicy names neither deciders nor administrators',
          );
        }
      },
    });
  },
});
