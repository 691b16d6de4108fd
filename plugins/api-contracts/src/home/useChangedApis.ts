import {
  ContractList,
  useContracts,
} from '@almanac/backstage-plugin-insights-react';
import { ANSWERED_DAYS, sinceInstant } from '../estate/sinceChoices';
import { MOST_APIS } from './useConsumedApis';

/** Lines of a widget or a card. */
export const LINES = 5;

/**
 * Of some APIs those that changed lately, those with the latest breaking change first; how many of them are known,
 * and how many were too many to be looked at.
 */
export function useChangedApis(refs: readonly string[] | undefined): {
  changed: ContractList;
  known: ContractList;
  leftOff: number;
} {
  const contractRef = (refs ?? []).slice(0, MOST_APIS);
  const enabled = contractRef.length > 0;
  const changedSince = sinceInstant(ANSWERED_DAYS, Date.now());
  return {
    changed: useContracts(
      { contractRef, changedSince, sort: 'attention' },
      { limit: LINES, enabled },
    ),
    known: useContracts({ contractRef }, { limit: 1, enabled }),
    leftOff: (refs ?? []).length - contractRef.length,
  };
}
