import { BreadcrumbEntry } from '@backstage/frontend-plugin-api';
import {
  cutInMiddle,
  ModelAddress,
  PageTitle,
  useModel,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { useModelPath } from '../parts/useModelPath';
import { modelCardsTranslationRef } from '../translation';
import { ModelContent } from './ModelContent';
import { ModelFailure } from './ModelFailure';
import { ModelSkeleton } from './ModelSkeleton';
import { NoSuchPart } from './NoSuchPart';
import { useModelAddress } from './useModelAddress';

const MOST_CHARACTERS = 60;

/** One model: whether it may be used, its card, versions, evaluation, data, consumers, and what happened to it. */
export function ModelDetailPage() {
  const named = useModelAddress();
  return named.beyond ? (
    <NoSuchPart {...named} />
  ) : (
    <ModelPage address={named.address} />
  );
}

function ModelPage({ address }: { address: ModelAddress }) {
  const { registry, name } = address;
  const { t } = useTexts(modelCardsTranslationRef);
  const modelPath = useModelPath();
  const model = useModel(address);
  const title = cutInMiddle(model.data?.title ?? name, MOST_CHARACTERS);
  const retry = () => void model.refetch();
  return (
    <BreadcrumbEntry entry={{ label: title, href: modelPath(address) }}>
      <PageTitle parts={[title, t('models.title')]} />
      {!model.data && model.error && (
        <ModelFailure error={model.error} address={address} onRetry={retry} />
      )}
      {!model.data && !model.error && <ModelSkeleton />}
      {model.data && (
        <ModelContent
          // What is chosen and folded belongs to one model.
          key={JSON.stringify([registry, name])}
          model={model.data}
          address={address}
          error={model.error}
          readAtMs={model.dataUpdatedAt}
          onRetry={retry}
        />
      )}
    </BreadcrumbEntry>
  );
}
