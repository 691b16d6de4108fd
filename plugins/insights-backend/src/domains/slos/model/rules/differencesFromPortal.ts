import type { SloDefinition } from '../definition/SloDefinition';
import type { RuleFault } from './RuleFault';

/** What the portal counts otherwise than rules can. */
export function* differencesFromPortal(
  slo: SloDefinition,
): Iterable<RuleFault> {
  const note = { objective: null, severity: 'note' } as const;
  if (slo.isComposite) {
    yield {
      ...note,
      detail:
        'each objective has its own alerts; the budget they make together has none',
      howToMend: "Use the portal's alerts for the whole.",
    };
  }
  if (slo.noData !== 'exclude') {
    yield {
      ...note,
      detail: `time without data is left out of the rules, while the portal counts it as "${slo.noData}"`,
      howToMend: slo.ownAlerts
        ? 'Set alertWhenNoData in a policy of the SLO.'
        : 'Watch the alert SloWithoutData beside the others.',
    };
  }
  if (slo.objectives.some(({ window }) => window.kind === 'calendar')) {
    yield {
      ...note,
      detail:
        'alerts and the remaining budget look back from now over the length of the calendar window, not from where it begins',
      howToMend: "Read the period's budget in the portal.",
    };
  }
}
