import type { CollectedModelVersion } from '@almanac/backstage-plugin-insights-node';
import type { WireLoggedModel } from '../wire/WireLoggedModel';
import type { WireVersion } from '../wire/WireVersion';

type Status = Pick<CollectedModelVersion, 'status' | 'statusMessage'>;

const OF_VERSION: Readonly<Record<string, Status['status']>> = {
  READY: 'ready',
  FAILED_REGISTRATION: 'failed',
  PENDING_REGISTRATION: 'pending',
};

/** What keeps a version from being used though it is registered: its files are those of the logged model. */
const OF_LOGGED_MODEL: Readonly<Record<string, Status>> = {
  LOGGED_MODEL_PENDING: {
    status: 'pending',
    statusMessage: 'Its logged model is not uploaded yet.',
  },
  LOGGED_MODEL_UPLOAD_FAILED: {
    status: 'failed',
    statusMessage: 'The upload of its logged model failed.',
  },
};

/** How far a version is: as its own status says, and where that is ready, as that of its logged model does. */
export function statusOf(
  { status, status_message: statusMessage }: WireVersion,
  logged: WireLoggedModel | undefined,
): Status {
  const own = OF_VERSION[status ?? 'READY'] ?? 'pending';
  const ofModel = OF_LOGGED_MODEL[logged?.info.status ?? ''];
  if (own !== 'ready' || !ofModel) return { status: own, statusMessage };
  return {
    status: ofModel.status,
    statusMessage: logged?.info.status_message ?? ofModel.statusMessage,
  };
}
