import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { WorkingNumber } from '@almanac/backstage-plugin-insights-react';
import { SloParts } from '../SloParts';
import { useBudgetWords } from '../words/useBudgetWords';
import { useUnitWords } from '../words/useUnitWords';
import { sloTranslationRef } from '../../translation';
import { Tile } from './Tile';

/** What is left of the budget to date; beside it, told apart, what the traffic of the whole period would make of it. */
export function BudgetTile({ evaluation, objective }: SloParts) {
  const { t } = useTranslationRef(sloTranslationRef);
  const budgetWords = useBudgetWords();
  const units = useUnitWords(objective.budgeting.method);
  const { remaining, remainingUnits, projected, working, sli } = evaluation;
  const value =
    remaining === null && sli !== null
      ? t('detail.words.budget.none')
      : budgetWords(remaining);
  const ahead = projected && budgetWords(projected.remaining);
  return (
    <Tile
      title={t('detail.tiles.budget')}
      value={
        <WorkingNumber
          working={working}
          name={t('detail.tiles.budgetName', { value })}
        >
          {value}
        </WorkingNumber>
      }
    >
      {remaining !== null &&
        (remainingUnits < 0
          ? t('detail.tiles.overUnits', { units: units(-remainingUnits) })
          : t('detail.tiles.mayFail', { units: units(remainingUnits) }))}
      {projected && ahead && (
        <>
          {t('detail.tiles.projected', {
            budget: (
              <WorkingNumber
                working={working}
                name={t('detail.tiles.projectedName', { budget: ahead })}
              >
                {ahead}
              </WorkingNumber>
            ),
          })}{' '}
          {t('detail.tiles.projectedOf', {
            units: units(projected.totalUnits),
          })}
        </>
      )}
    </Tile>
  );
}
