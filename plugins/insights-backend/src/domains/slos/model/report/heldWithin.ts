import type { Span } from '../window/TimeWindow';

/** When a version of a definition held. Instants are ISO 8601 in UTC. */
export interface VersionSpan {
  readonly version: number;
  readonly digest: string;
  readonly validFrom: string;
  /** Null while it holds. */
  readonly validTo: string | null;
  readonly by: string | null;
}

/** What held of a definition in a period. */
export interface HeldVersions {
  /** The version that a report goes by. */
  readonly deciding: VersionSpan;
  /** No version held: the first one, which began later, is taken for comparison. */
  readonly isLater: boolean;
  /** Versions that began within the period, the oldest first. */
  readonly changes: readonly VersionSpan[];
  /** When it was taken out of use within the period. */
  readonly retiredAt: string | null;
}

/**
 * Which version of a definition decides on a period: the one that held at its end, or last in it. Undefined where the
 * definition was out of use before the period began.
 *
 * @param versions - the oldest first, one at least
 */
export function heldWithin(
  versions: readonly VersionSpan[],
  { startSeconds, endSeconds }: Span,
): HeldVersions | undefined {
  const secondsOf = (instant: string) => Date.parse(instant) / 1_000;
  const begun = versions.filter(
    ({ validFrom }) => secondsOf(validFrom) < endSeconds,
  );
  const deciding = begun.at(-1);
  if (!deciding) {
    const [first] = versions;
    return { deciding: first, isLater: true, changes: [], retiredAt: null };
  }
  const { validTo } = deciding;
  const endedSeconds = validTo === null ? Infinity : secondsOf(validTo);
  if (endedSeconds <= startSeconds) return undefined;
  return {
    deciding,
    isLater: false,
    changes: begun.filter(
      ({ validFrom }) => secondsOf(validFrom) > startSeconds,
    ),
    retiredAt: endedSeconds < endSeconds ? validTo : null,
  };
}
