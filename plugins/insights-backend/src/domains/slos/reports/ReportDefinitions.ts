import type { SloDefinition } from '../model/definition/SloDefinition';
import type { VersionSpan } from '../model/report/heldWithin';

/** Names a version of a definition. */
export interface VersionKey {
  readonly name: string;
  /** From 1. */
  readonly version: number;
}

/** Reads what definitions said and when, for reports. */
export interface ReportDefinitions {
  /**
   * Versions that held within a span or were the first ones, by SLO; the oldest first.
   *
   * @param names - of these SLOs; of all where it is left out
   */
  versionsWithin(
    span: { readonly start: string; readonly end: string },
    names?: readonly string[],
  ): Promise<ReadonlyMap<string, readonly VersionSpan[]>>;

  /** What some versions say, by the name of the SLO; one version each. Those that are not there are left out. */
  definitions(
    keys: readonly VersionKey[],
  ): Promise<
    ReadonlyMap<string, { digest: string; definition: SloDefinition }>
  >;
}
