import type { SloDefinition } from '../model/definition/SloDefinition';
import type { VersionSpan } from '../model/report/heldWithin';

/** Names a version of a definition. */
export interface VersionKey {
  readonly name: string;
  /** From 1. */
  readonly version: number;
}

/** What a version of a definition says. */
export interface VersionText extends VersionKey {
  readonly digest: string;
  readonly definition: SloDefinition;
}

/** A version as the key of a map. */
export function versionKey({ name, version }: VersionKey): string {
  return `${name} ${version}`;
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

  /** What some versions say, by their {@link versionKey}. Those that are not there are left out. */
  definitions(
    keys: readonly VersionKey[],
  ): Promise<ReadonlyMap<string, VersionText>>;
}
