import Button from '@material-ui/core/Button';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Notice } from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../../translation';

/** Says that what was written before is back. */
export function DraftNotice({ onDiscard }: { onDiscard(): void }) {
  const { t } = useTranslationRef(sloTranslationRef);
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
