import {
  formatNumber,
  SloCount,
  StateChip,
  useStateWord,
} from '@almanac/backstage-plugin-insights-react';
import { statesByAttention } from '../lib/attention';

/** How many SLOs are in each state, what needs somebody first. */
export function StateCounts({ states }: { states: readonly SloCount[] }) {
  const stateWord = useStateWord();
  return (
    <>
      {statesByAttention.flatMap(state => {
        const count = states.find(({ value }) => value === state)?.count ?? 0;
        const word = stateWord(state).toLocaleLowerCase();
        return count === 0
          ? []
          : [
              <StateChip
                key={state}
                state={state}
                label={`${formatNumber(count)} ${word}`}
              />,
            ];
      })}
    </>
  );
}
