import type { Page } from '../../signals';
import type {
  Deprecation,
  DeprecationCounts,
  DeprecationDays,
  DeprecationFilters,
  KeptOutline,
} from './Deprecation';

/** Where one stands: the day on which it ends, or the last one that there is; the API; its order there. */
export type DeprecationPosition = readonly [string, string, number];

/** Reads what is to end, and what there is. */
export interface DeprecationsStore {
  /** What ends first before the rest; what has no day last. */
  list(
    filters: DeprecationFilters &
      DeprecationDays & {
        readonly limit: number;
        readonly after?: DeprecationPosition;
      },
  ): Promise<Page<Deprecation, DeprecationPosition>>;

  /** How many end when. */
  count(
    filters: Pick<DeprecationFilters, 'owner'>,
    days: DeprecationDays,
  ): Promise<DeprecationCounts>;

  /** By entity reference. */
  outlines(part: {
    readonly limit: number;
    readonly after?: string;
  }): Promise<Page<KeptOutline, string>>;
}
