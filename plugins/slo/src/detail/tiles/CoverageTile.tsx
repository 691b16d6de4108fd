import {
  formatDuration,
  formatNumber,
  formatShare,
  WorkingNumber,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { SloParts } from '../SloParts';
import { sloTranslationRef } from '../../translation';
import { Tile } from './Tile';

/** How much of the window is known, and what stands for the rest. */
export function CoverageTile({ evaluation, objective }: SloParts) {
  const { t } = useTexts(sloTranslationRef);
  const { coverage, working, window, summed } = evaluation;
  const { span } = working;
  const beforeMs = Date.parse(window.start) - Date.parse(summed.start);
  const value = formatShare(coverage);
  return (
    <Tile
      title={t('detail.tiles.coverage')}
      value={
        <WorkingNumber
          working={working}
          name={t('detail.tiles.coverageName', { value })}
        >
          {value}
        </WorkingNumber>
      }
    >
      {span &&
        t('detail.tiles.slices', {
          known: formatNumber(span.known),
          slices: formatNumber(span.slices),
          width: formatDuration(span.sliceSeconds * 1_000),
        })}
      {beforeMs > 0 &&
        t('detail.tiles.wholeBucket', { duration: formatDuration(beforeMs) })}
      {t(`detail.tiles.noData.${objective.budgeting.noData}`)}
    </Tile>
  );
}
