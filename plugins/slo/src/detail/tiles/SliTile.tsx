import { formatCount } from '@almanac/backstage-plugin-insights-common';
import {
  WorkingNumber,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sliText } from '../lib/objectiveText';
import { unitCounts } from '../lib/unitCounts';
import { SloParts } from '../SloParts';
import { unitOf, useUnitWords } from '../words/useUnitWords';
import { sloTranslationRef } from '../../translation';
import { Tile } from './Tile';

/** What was measured, and of how much. */
export function SliTile({ evaluation, objective }: SloParts) {
  const { t } = useTexts(sloTranslationRef);
  const { method } = objective.budgeting;
  const units = useUnitWords(method);
  const { sli, target, badUnits } = evaluation;
  const { good, bad, total, decimals } = unitCounts(
    evaluation,
    method === 'RatioTimeslices',
  );
  const value = sli === null ? t('detail.tiles.noSli') : sliText(sli, target);
  return (
    <Tile
      title={t('detail.tiles.sli')}
      isSentence={sli === null}
      value={
        <WorkingNumber
          working={evaluation.working}
          name={t('detail.tiles.sliName', { value })}
        >
          {value}
        </WorkingNumber>
      }
    >
      {t('detail.tiles.good', {
        good: formatCount(good, decimals),
        total: units(total, decimals),
      })}
      {bad === 0 && badUnits > 0
        ? t(`detail.words.lessThanOneFailed.${unitOf(method)}`)
        : t('detail.tiles.bad', { bad: units(bad, decimals) })}
    </Tile>
  );
}
