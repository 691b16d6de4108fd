import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  formatNumber,
  WorkingNumber,
} from '@almanac/backstage-plugin-insights-react';
import { sliText } from '../lib/objectiveText';
import { SloParts } from '../SloParts';
import { useUnitWords } from '../words/useUnitWords';
import { sloTranslationRef } from '../../translation';
import { Tile } from './Tile';

/** What was measured, and of how much. */
export function SliTile({ evaluation, objective }: SloParts) {
  const { t } = useTranslationRef(sloTranslationRef);
  const units = useUnitWords(objective.budgeting.method);
  const { sli, target, goodUnits, totalUnits, badUnits } = evaluation;
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
        good: formatNumber(goodUnits),
        total: units(totalUnits),
      })}
      {t('detail.tiles.bad', { bad: units(badUnits) })}
    </Tile>
  );
}
