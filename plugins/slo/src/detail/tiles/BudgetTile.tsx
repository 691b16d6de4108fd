import {
  formatNumber,
  WorkingNumber,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { wholeUnitsLeft } from '../lib/unitCounts';
import { SloParts } from '../SloParts';
import { useBudgetWords } from '../words/useBudgetWords';
import { unitOf, useUnitWords } from '../words/useUnitWords';
import { sloTranslationRef } from '../../translation';
import { Tile } from './Tile';

/** How many more may fail, or how many more did than may; whole ones, since no part of one fails. */
function useUnitsLeftWords(method: Parameters<typeof unitOf>[0]) {
  const { t } = useTexts(sloTranslationRef);
  const units = useUnitWords(method);
  return (remainingUnits: number): string => {
    const whole = wholeUnitsLeft(remainingUnits);
    if (whole < 0) return t('detail.tiles.overUnits', { units: units(-whole) });
    return whole === 0
      ? t(`detail.words.lessThanOne.${unitOf(method)}`)
      : t('detail.tiles.mayFail', { units: units(whole) });
  };
}

/** What is left of the budget to date; beside it, told apart, what the traffic of the whole period would make of it. */
export function BudgetTile({ evaluation, objective }: SloParts) {
  const { t } = useTexts(sloTranslationRef);
  const budgetWords = useBudgetWords();
  const { method } = objective.budgeting;
  const unitsLeft = useUnitsLeftWords(method);
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
      {remaining !== null && unitsLeft(remainingUnits)}
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
            // An estimate: more digits would claim more than is known.
            units: t(`detail.words.units.${unitOf(method)}`, {
              count: projected.totalUnits,
              number: formatNumber(projected.totalUnits),
            }),
          })}
        </>
      )}
    </Tile>
  );
}
