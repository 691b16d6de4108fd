import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  type RootConfigService,
  type SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';

const KEY = 'catalog.providers.insightsModels';

/** Models change seldom, and their entities hold little of them. */
const DEFAULT_SCHEDULE: SchedulerServiceTaskScheduleDefinition = {
  frequency: { minutes: 10 },
  initialDelay: { seconds: 30 },
  timeout: { minutes: 5 },
};

/** What an operator may set; see `config.d.ts`. */
export interface ProviderSettings {
  readonly namespace: string;
  /** Entity reference; of models without an owner. */
  readonly fallbackOwner: string;
  /** Ids of registries; undefined for all. */
  readonly registries: readonly string[] | undefined;
  /** Address of the portal, without a slash at the end; undefined where it has none. */
  readonly portalUrl: string | undefined;
  readonly schedule: SchedulerServiceTaskScheduleDefinition;
}

/**
 * Reads the settings; undefined where models are not asked for.
 *
 * @throws InputError that names the configuration key
 */
export function readProviderSettings(
  config: RootConfigService,
): ProviderSettings | undefined {
  const settings = config.getOptionalConfig(KEY);
  if (!settings || settings.getOptionalBoolean('enabled') === false) {
    return undefined;
  }
  return {
    namespace: settings.getOptionalString('namespace') ?? 'default',
    fallbackOwner: settings.getOptionalString('fallbackOwner') ?? 'unknown',
    registries: settings.getOptionalStringArray('registries'),
    portalUrl: config.getOptionalString('app.baseUrl')?.replace(/\/+$/, ''),
    schedule: readSchedule(settings),
  };
}

function readSchedule(
  settings: RootConfigService,
): SchedulerServiceTaskScheduleDefinition {
  const schedule = settings.getOptionalConfig('schedule');
  if (!schedule) return DEFAULT_SCHEDULE;
  try {
    return readSchedulerServiceTaskScheduleDefinitionFromConfig(schedule);
  } catch (cause) {
    throw new InputError(`Invalid schedule at ${KEY}.schedule`, cause);
  }
}
