import { useRouteRef } from '@backstage/core-plugin-api';
import {
  PageFailure,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { slosRouteRef } from '../routes';
import { sloTranslationRef } from '../translation';

/** No page of an SLO. */
export function SloFailure(props: {
  error: Error;
  sloName: string;
  onRetry(): void;
}) {
  const { t } = useTexts(sloTranslationRef);
  const slosPath = useRouteRef(slosRouteRef);
  return (
    <PageFailure
      error={props.error}
      unknown={{
        title: t('detail.unknown.title', { name: props.sloName }),
        detail: t('detail.unknown.detail'),
        whatToDo: t('detail.unknown.whatToDo'),
        all: t('detail.unknown.action'),
        allPath: slosPath(),
      }}
      stillWorks={t('detail.failed.stillWorks')}
      onRetry={props.onRetry}
    />
  );
}
