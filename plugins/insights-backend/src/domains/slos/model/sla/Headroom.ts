/** How far a promise is from being broken. Nothing is clamped: beyond it all are negative. */
export interface Headroom {
  /** SLI − target; null without an SLI. */
  readonly ratio: number | null;
  /** What may fail in all: of the whole period where it can be projected, else of what was counted. */
  readonly allowedUnits: number;
  /** What of it may still fail. */
  readonly units: number;
  /** The same as a part of what may fail in all; null where nothing may. */
  readonly share: number | null;
  /** Minutes of full outage, at recent traffic; null where none is known, or the period is over. */
  readonly outageMinutes: number | null;
}
