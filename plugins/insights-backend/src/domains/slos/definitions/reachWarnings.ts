import { Loose } from '../model/openslo/Loose';
import { MOST_FAULTS } from '../model/openslo/limits';
import type { OpenSloFault } from '../model/openslo/OpenSloFault';
import { locatedFault } from '../model/openslo/readOpenSlo';
import { formatDuration, secondsOf } from '../model/window/Duration';
import type { KnownSources, SliReach } from './KnownSources';
import type { PlacedDraft } from './readDefinitions';

const DAY_SECONDS = 86_400;

/**
 * Warnings where a window is longer than what a new SLI begins with: no mistake, since the portal keeps the counts from
 * then on, but a budget that is not of the whole window yet. Apart from the faults of sources, which make a document
 * wrong, and for texts that somebody writes or reads: looking up places is too much work for whole directories.
 */
export function reachWarnings(
  drafts: readonly PlacedDraft[],
  sources: KnownSources,
): OpenSloFault[] {
  return drafts
    .flatMap(placed => {
      const words = shortestReach(placed, sources);
      return words ? [{ placed, words }] : [];
    })
    .slice(0, MOST_FAULTS)
    .map(({ placed, words }) =>
      locatedFault(placed, {
        rule: 'trap/longer-than-known',
        severity: 'warning',
        path: windowPath(placed),
        ...words,
      }),
    );
}

/** Where the window stands, or what names none. */
function windowPath({ draft }: PlacedDraft): readonly (string | number)[] {
  const slo = draft.documents.find(({ kind }) => kind === 'SLO');
  const spec = new Loose(slo).at('spec');
  const window = spec.at('timeWindow');
  return window.isSet ? window.at(0, 'duration').path : spec.path;
}

/** What to say of the objective that begins with the least; they share one window. */
function shortestReach(
  { draft }: PlacedDraft,
  sources: KnownSources,
): Pick<OpenSloFault, 'detail' | 'howToMend'> | undefined {
  const [shortest] = draft.definition.objectives
    .flatMap(({ window: { duration }, sli }) => {
      const reach = sources.reachOf(sli);
      return reach && reach.seconds < secondsOf(duration)
        ? [{ window: formatDuration(duration), reach }]
        : [];
    })
    .sort((a, b) => a.reach.seconds - b.reach.seconds);
  return shortest && inWords(shortest.window, shortest.reach);
}

function inWords(
  window: string,
  { seconds, limit, source }: SliReach,
): Pick<OpenSloFault, 'detail' | 'howToMend'> {
  const days = inDays(seconds);
  const keeps =
    limit === 'retention' ? `${source} keeps` : 'a new SLI is filled for';
  const remedy =
    limit === 'retention'
      ? `let ${source} keep more`
      : 'raise insights.slos.backfillDays';
  return {
    detail: `asks for ${window}, where ${keeps} ${days}: so much is known at first, and coverage grows to the whole window with time`,
    howToMend: `Nothing, if that can wait; else take a window of ${days} at most, or ${remedy}.`,
  };
}

function inDays(seconds: number): string {
  const days = Number((seconds / DAY_SECONDS).toPrecision(3));
  return days === 1 ? '1 day' : `${days} days`;
}
