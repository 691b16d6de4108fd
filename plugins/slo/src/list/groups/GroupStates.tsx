import {
  formatNumber,
  SloFilter,
  StateChip,
  useSloOverview,
  useStateWord,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { statesByAttention, statesThatNeedSomebody } from '../../lib/attention';
import { sloTranslationRef } from '../../translation';

/** How many SLOs of a group are in each state that needs somebody. */
export function GroupStates({ filter }: { filter: SloFilter }) {
  const { t } = useTexts(sloTranslationRef);
  const stateWord = useStateWord();
  const { data } = useSloOverview(filter);
  if (!data) return null;
  const needing = statesByAttention.flatMap(state => {
    const count = data.states.find(({ value }) => value === state)?.count ?? 0;
    return count > 0 && statesThatNeedSomebody.includes(state)
      ? [{ state, count }]
      : [];
  });
  if (needing.length === 0) return <span>{t('list.groups.none')}</span>;
  return (
    <>
      {needing.map(({ state, count }) => (
        <StateChip
          key={state}
          state={state}
          label={`${formatNumber(count)} ${stateWord(
            state,
          ).toLocaleLowerCase()}`}
        />
      ))}
    </>
  );
}
