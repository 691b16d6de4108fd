import type { components } from '@almanac/backstage-plugin-insights-common';
import { callerRefOf } from '../../../platform/callerRefOf';
import type {
  CallerCredentials,
  OperationHandlers,
} from '../../../platform/operations';
import { Problem } from '../../../platform/Problem';
import {
  approvalFor,
  type PromotionPolicy,
} from '../model/promotion/PromotionPolicy';
import type { ModelKey } from '../model/record/ModelKey';
import { BUILT_IN_REGISTRY } from './BUILT_IN_REGISTRY';
import type { BuiltInRegistry } from './BuiltInRegistry';

/** Operations of the registry that is built in. */
export type BuiltInOperations = 'registerModelVersion';

/** Shows a version as the API does. */
export type ShowVersion = (
  key: ModelKey,
  version: string,
) => Promise<components['schemas']['ModelVersion']>;

/** What the routes work with. */
export interface BuiltInRoutesParts {
  readonly registrations: BuiltInRegistry;
  /** Who has to agree before a version holds an alias. */
  readonly policy: PromotionPolicy;
  /** Asks for the permission to approve. @throws Problem `forbidden` */
  readonly authorise?: (credentials: CallerCredentials) => Promise<void>;
  readonly showVersion: ShowVersion;
}

/** Answers the operations of the registry that is built in. */
export function createBuiltInRoutes({
  registrations,
  policy,
  authorise,
  showVersion,
}: BuiltInRoutesParts): OperationHandlers<BuiltInOperations> {
  return {
    async registerModelVersion({ path, body, credentials }) {
      const { registry, modelName: name } = path;
      refuseOtherRegistry(registry);
      const { aliases = [] } = body;
      const approved = toApprove(aliases, policy);
      if (approved.length > 0) await authorise?.(credentials);
      const { version, isNew } = await registrations.registerVersion(
        name,
        body,
        callerRefOf(credentials),
        approved,
      );
      return {
        status: isNew ? 201 : 200,
        body: await showVersion({ registry, name }, version),
      };
    },
  };
}

function refuseOtherRegistry(registry: string): void {
  if (registry === BUILT_IN_REGISTRY) return;
  throw new Problem(
    'conflict',
    `Versions of the registry ${registry} are registered there, not here.`,
    {
      howToMend: `Register it there, or POST /models/${BUILT_IN_REGISTRY}/… here.`,
    },
  );
}

/**
 * Aliases for which who registers has to be one who may approve: their registration is the approval then.
 *
 * @throws Problem `conflict` where nobody may approve what they ask for themselves
 */
function toApprove(
  aliases: readonly string[],
  policy: PromotionPolicy,
): string[] {
  const asked = aliases.filter(
    alias => approvalFor(policy, alias) === 'required',
  );
  if (asked.length > 0 && policy.fourEyes) {
    throw new Problem(
      'conflict',
      `Somebody else has to approve that a version holds the alias ${asked[0]}, so it cannot be given with the registration.`,
      {
        howToMend:
          'Register the version without it, then ask for a promotion: POST …/promotions.',
      },
    );
  }
  return asked;
}
