import {
  WorkingNumber,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { targetText } from '../lib/objectiveText';
import { SloParts } from '../SloParts';
import { useWindowWords } from '../words/useWindowWords';
import { sloTranslationRef } from '../../translation';
import { Tile } from './Tile';

/** What is promised: the target, of what, over which window, by whose calendar. */
export function ObjectiveTile({ objective, evaluation }: SloParts) {
  const { t } = useTexts(sloTranslationRef);
  const words = useWindowWords();
  const { budgeting, window, target } = objective;
  const { timeSliceTarget } = budgeting;
  const value = targetText(target);
  return (
    <Tile
      title={t('detail.tiles.objective')}
      value={
        <WorkingNumber
          working={evaluation.working}
          name={t('detail.tiles.objectiveName', { value })}
        >
          {value}
        </WorkingNumber>
      }
    >
      {t(`detail.words.method.${budgeting.method}`)}
      {timeSliceTarget !== undefined &&
        t('detail.tiles.sliceTarget', { target: targetText(timeSliceTarget) })}
      {words.title(window)}
      {words.calendar(window).join(' · ')}
    </Tile>
  );
}
