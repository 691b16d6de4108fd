import type { ImportFinding } from './model/RadarList';
import type { PlannedEntry } from './model/planImport';

/** An import as it is kept. */
export interface ImportDraft {
  readonly radarId: string;
  /** The radar that the list becomes; undefined where there is one already. */
  readonly made: { readonly text: string; readonly digest: string } | undefined;
  /** Of the definition that holds once it is brought in. */
  readonly definitionVersion: string;
  readonly entries: readonly PlannedEntry[];
  /** What the list is called. */
  readonly from: string;
  /** Entity reference of who brings it in. */
  readonly by: string;
  /** Instant, ISO 8601 in UTC. */
  readonly at: string;
}

/** What an import changed. */
export interface ImportOutcome {
  /** Entries that were not on the radar. */
  readonly addedEntries: number;
  /** Entries that went to another quadrant. */
  readonly movedEntries: number;
  readonly addedDecisions: number;
  readonly unchangedDecisions: number;
  /** Topics that earlier lists put on the radar and this one does not name. */
  readonly absent: readonly string[];
  readonly findings: readonly ImportFinding[];
}

/** Keeps what lists bring in. */
export interface ImportsStore {
  /**
   * Keeps an import: all of it or nothing, and nothing at all where it is only tried.
   *
   * @returns what changed, or would; undefined where somebody made the radar meanwhile
   */
  keep(
    draft: ImportDraft,
    isTried: boolean,
  ): Promise<ImportOutcome | undefined>;
}
