import type { KnownSlo } from '../definitions';
import type { LedgerMarker } from '../model/ledger/budgetLedger';
import type { Span } from '../model/window/TimeWindow';

/**
 * The beginning of the version that holds, where that is an edit within the span: what lies before is drawn by it, too, and
 * was judged by another.
 */
export function versionMarker(
  { version, validFrom }: Pick<KnownSlo, 'version' | 'validFrom'>,
  { startSeconds, endSeconds }: Span,
): LedgerMarker[] {
  const seconds = Date.parse(validFrom) / 1_000;
  if (version === 1 || seconds <= startSeconds || seconds >= endSeconds) {
    return [];
  }
  return [
    {
      id: `definition:${version}`,
      title: `version ${version} began; what lies before is drawn by it, too`,
      kind: 'definition',
      startSeconds: seconds,
      endSeconds: seconds,
    },
  ];
}
