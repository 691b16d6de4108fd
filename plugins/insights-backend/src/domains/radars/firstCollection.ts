/** Says whether a collector has begun and never come to its end. */
export type IsFirstCollectionUnderWay = (
  collectorId: string,
) => Promise<boolean>;

/** Id of the collector that a signal belongs to, also before it has brought the signal: its ids begin with its own. */
export function collectorOf(signalId: string): string {
  return signalId.slice(0, signalId.indexOf(':'));
}
