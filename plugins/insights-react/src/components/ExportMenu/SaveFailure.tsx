import { toneColours } from '../../lib/toneColours';
import { usePaletteMode } from '../../lib/usePaletteMode';
import { insightsTranslationRef } from '../../translation/insightsTranslationRef';
import { useTexts } from '../../translation/useTexts';

/** One line that says that a file could not be saved, and why. */
export function SaveFailure({ error }: { error: unknown }) {
  const { t } = useTexts(insightsTranslationRef);
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
