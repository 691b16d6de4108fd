import Button from '@material-ui/core/Button';
import { Notice, useTexts } from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../translation';

/** Says that what was written before is back. */
export function DraftNotice({ onDiscard }: { onDiscard(): void }) {
  const { t } = useTexts(trendRadarTranslationRef);
  return (
    <Notice
      tone="info"
      icon="inward"
      action={
        <Button size="small" color="inherit" onClick={onDiscard}>
          {t('editor.draft.discard')}
        </Button>
      }
    >
      {t('editor.draft.text')}
    </Notice>
  );
}
