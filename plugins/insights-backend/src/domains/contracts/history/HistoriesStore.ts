import type { HistoryFinding } from './HistoryFinding';

/** What was read of the past of one API. */
export interface HistoryStanding {
  readonly entityRef: string;
  readonly state: 'waiting' | 'done' | 'failed' | 'none';
  readonly source: 'git' | 'module' | null;
  readonly place: string | null;
  readonly head: string | null;
  readonly readAt: string | null;
  readonly nextAt: string;
  /** Snapshots that came by it. */
  readonly keptCount: number;
  readonly findings: readonly HistoryFinding[];
}

/** Remembers what was read of the past of APIs, and what is to be read. */
export interface HistoriesStore {
  /** APIs whose past is to be read at an instant: those first that were never read. */
  due(at: string, limit: number): Promise<readonly string[]>;

  /** Undefined where nobody has looked. */
  get(entityRef: string): Promise<HistoryStanding | undefined>;

  /** Nothing is kept of an API that is gone meanwhile. */
  keep(standing: HistoryStanding): Promise<void>;

  /**
   * Keeps what came of a reading. Where somebody asked for another one meanwhile, only how many snapshots came of it: it is
   * still to be read again.
   *
   * @param known - as it was when the reading began
   */
  keepRead(
    standing: HistoryStanding,
    known: HistoryStanding | undefined,
  ): Promise<void>;
}
