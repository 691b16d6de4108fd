import { needsWork, type ActionStanding } from './PolicyAction';

/** Later than any moment of work, by which exceptions and ends come after it. In seconds, as moments are. */
const AFTER_WORK = 1e11;
const AFTER_EXCEPTIONS = 3e11;

/**
 * What actions are ordered by, the most urgent first: work by when it is due, then exceptions by when they end, then what
 * is over, the latest first.
 */
export function urgencyOf(
  standing: Pick<
    ActionStanding,
    'state' | 'dueAtSeconds' | 'exceptedUntilSeconds' | 'closedAtSeconds'
  >,
): number {
  if (needsWork(standing)) return standing.dueAtSeconds;
  return standing.state === 'excepted'
    ? AFTER_WORK + (standing.exceptedUntilSeconds ?? 0)
    : AFTER_EXCEPTIONS - (standing.closedAtSeconds ?? 0);
}
