import type { AlertEpisode } from '../model/alerting/AlertEpisode';

const BURNING = {
  page: 'Stop what burns the budget now: look for a deploy, an incident or a dependency that fails since then, and take it back before you look for its cause.',
  ticket:
    'Find out in the next days what burns the budget: the ledger of the SLO says what was under way meanwhile.',
} as const;

/** What the owner of an alert is to do, in a sentence. */
export function whatToDo({
  state,
  severity,
  operator,
  handedTo,
}: AlertEpisode): string {
  if (handedTo !== null) return `Nothing: it is with ${handedTo} now.`;
  if (state === 'resolved') {
    return 'See in the ledger of the SLO what it has cost, and whether a policy asks for anything now.';
  }
  if (state === 'pending') {
    return 'Nothing yet: it fires if it goes on for as long as it waits.';
  }
  switch (operator) {
    case 'noData':
      return 'See whether the source answers, the service is scraped, and the metrics of the SLI have other names now: no budget burns meanwhile, whatever happens.';
    case 'lt':
    case 'lte':
      return 'Nothing is lost: the budget burns slowly. See whether the definition means to alert on that.';
    default:
      return BURNING[severity];
  }
}
