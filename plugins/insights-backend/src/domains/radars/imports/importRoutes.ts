import { callerRefOf } from '../../../platform/callerRefOf';
import type { OperationHandlers } from '../../../platform/operations';
import type { RadarImportService } from './RadarImportService';

/** Operations that bring radars in. */
export type RadarImportOperations = 'importRadar';

/** Answers the operations that bring radars in. */
export function createImportRoutes(
  service: RadarImportService,
): OperationHandlers<RadarImportOperations> {
  return {
    async importRadar({ path, body, credentials }) {
      const by = callerRefOf(credentials);
      return { body: await service.import(path.radarId, body, by) };
    },
  };
}
