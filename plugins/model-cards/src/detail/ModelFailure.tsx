import { useRouteRef } from '@backstage/core-plugin-api';
import {
  cutInMiddle,
  ModelAddress,
  PageFailure,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelsRouteRef } from '../routes';
import { modelCardsTranslationRef } from '../translation';

const MOST_CHARACTERS = 80;

/** No page of a model. */
export function ModelFailure(props: {
  error: Error;
  address: ModelAddress;
  onRetry(): void;
}) {
  const { t } = useTexts(modelCardsTranslationRef);
  const modelsPath = useRouteRef(modelsRouteRef);
  const { registry, name } = props.address;
  return (
    <PageFailure
      error={props.error}
      unknown={{
        title: t('detail.unknown.title', {
          name: cutInMiddle(name, MOST_CHARACTERS),
        }),
        detail: t('detail.unknown.detail', { registry }),
        whatToDo: t('detail.unknown.whatToDo'),
        all: t('detail.unknown.action'),
        allPath: modelsPath(),
      }}
      stillWorks={t('detail.failed.stillWorks')}
      onRetry={props.onRetry}
    />
  );
}
