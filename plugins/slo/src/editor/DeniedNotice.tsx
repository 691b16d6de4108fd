import { sloWritePermission } from '@almanac/backstage-plugin-insights-common';
import { Notice, useTexts } from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../translation';

/** Says to who may not save that they may try. */
export function DeniedNotice() {
  const { t } = useTexts(sloTranslationRef);
  return (
    <Notice tone="neutral" icon="dash">
      {t('editor.save.denied', { permission: sloWritePermission.name })}
    </Notice>
  );
}
