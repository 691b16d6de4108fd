import type { OperationHandlers } from '../../../platform/operations';
import {
  TrackRecordService,
  type TrackRecordServiceParts,
} from './TrackRecordService';

/** Operations of what was suggested in the past. */
export type TrackRecordOperations = 'getRadarTrackRecord';

/** Wires what judges the suggestions of the past. */
export function createTrackRecord(
  parts: TrackRecordServiceParts,
): OperationHandlers<TrackRecordOperations> {
  const service = new TrackRecordService(parts);
  return {
    async getRadarTrackRecord({ path }) {
      return { body: await service.get(path.radarId) };
    },
  };
}
