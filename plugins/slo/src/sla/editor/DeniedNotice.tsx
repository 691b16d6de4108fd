import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { sloWritePermission } from '@almanac/backstage-plugin-insights-common';
import { Notice } from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../../translation';

/** Says to who may not save agreements why. */
export function DeniedNotice() {
  const { t } = useTranslationRef(sloTranslationRef);
  return (
    <Notice tone="neutral" icon="dash">
      {t('slaEditor.denied', { permission: sloWritePermission.name })}
    </Notice>
  );
}
