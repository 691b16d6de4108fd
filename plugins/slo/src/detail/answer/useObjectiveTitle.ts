import { SloDetail, useTexts } from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../../translation';

/** What an objective is called: by its title, or by its place. */
export function useObjectiveTitle({
  definition,
}: SloDetail): (index: number) => string {
  const { t } = useTexts(sloTranslationRef);
  return index =>
    definition.objectives[index]?.title ??
    t('detail.answer.objective.number', { number: String(index + 1) });
}
