import {
  ContractTextDiff,
  formatNumber,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../../translation';
import type { LinesView } from './useLinesView';

/** Beyond that, lines are not shown to their end. */
const LONGEST_SHOWN = 2_000;

/** How much differs, and what of it is not shown as it is. */
export function LinesAnswer(props: {
  diff: ContractTextDiff;
  view: LinesView;
}) {
  const { diff, view } = props;
  const { t } = useTexts(apiContractsTranslationRef);
  const { addedCount, removedCount, isExact, before, after } = diff;
  const longest = Math.max(before.longestLine, after.longestLine);
  const lines = (count: number) =>
    t('sideBySide.counts.lines', { count, number: formatNumber(count) });
  return (
    <>
      <p style={{ margin: '8px 0' }}>
        {addedCount + removedCount === 0
          ? t('sideBySide.counts.same')
          : t('sideBySide.counts.answer', {
              removed: lines(removedCount),
              added: lines(addedCount),
            })}{' '}
        {!isExact && t('sideBySide.counts.notExact')}
      </p>
      {view.layout === 'uniform' && diff.layout === 'written' && (
        <p>{t('sideBySide.layout.notUniform')}</p>
      )}
      {longest > LONGEST_SHOWN && (
        <p>
          {t('sideBySide.layout.long', { characters: formatNumber(longest) })}
        </p>
      )}
    </>
  );
}
