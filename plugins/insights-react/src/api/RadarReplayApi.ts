import type { RequestOptions } from './Page';
import type { RadarTrackRecord, RadarWhatIf, RadarWhatIfRequest } from './wire';

/** Radars by other policies, and on past days. @public */
export interface RadarReplayApi {
  /** Keeps nothing. */
  whatIfRadar(
    radarId: string,
    request: RadarWhatIfRequest,
    options?: RequestOptions,
  ): Promise<RadarWhatIf>;

  getRadarTrackRecord(
    radarId: string,
    options?: RequestOptions,
  ): Promise<RadarTrackRecord>;
}
