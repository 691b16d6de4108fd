import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { toneColours } from '../../lib/toneColours';
import { usePaletteMode } from '../../lib/usePaletteMode';
import { insightsTranslationRef } from '../../translation';

/** One line that says that a file could not be saved, and why. */
export function SaveFailure({ error }: { error: unknown }) {
  const { t } = useTranslationRef(insightsTranslationRef);
  const colours = toneColours[usePaletteMode()].act;
  const reason = error instanceof Error ? error.message : '';
  return (
    <span role="alert" style={{ fontSize: 13, color: colours.text }}>
      {reason
        ? t('exports.failed', { reason })
        : t('exports.failedWithoutReason')}
    </span>
  );
}
