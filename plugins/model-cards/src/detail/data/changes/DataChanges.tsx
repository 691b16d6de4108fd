import { LinkButton } from '@backstage/core-components';
import {
  LoadingState,
  ModelAddress,
  ModelVersion,
  PageSection,
  useModelComparison,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { RecordChanges } from '../../../parts/recordChanges/RecordChanges';
import { useComparePath } from '../../../parts/useComparePath';
import { modelCardsTranslationRef } from '../../../translation';
import { TabFailure } from '../../lib/TabFailure';

/** What a version is made of that the one before it was not. */
export function DataChanges(props: {
  address: ModelAddress;
  version: ModelVersion;
}) {
  const { address, version } = props;
  const { t } = useTexts(modelCardsTranslationRef);
  const { previousVersion } = version;
  return (
    <PageSection anchor="changes" title={t('detail.data.changes.title')}>
      {previousVersion ? (
        <Changes
          address={address}
          before={previousVersion}
          after={version.version}
        />
      ) : (
        <p>{t('detail.data.changes.first')}</p>
      )}
    </PageSection>
  );
}

function Changes(props: {
  address: ModelAddress;
  before: string;
  after: string;
}) {
  const { address, before, after } = props;
  const { t } = useTexts(modelCardsTranslationRef);
  const comparePath = useComparePath();
  const sides = [before, after].map(version => ({ ...address, version }));
  const { data, error, isPlaceholderData, refetch } = useModelComparison(sides);
  if (error && !data) {
    return (
      <TabFailure
        title={t('detail.data.changes.failed')}
        error={error}
        onRetry={() => void refetch()}
      />
    );
  }
  const changes = isPlaceholderData ? undefined : data?.sides[1]?.recordChanges;
  if (!changes) return <LoadingState shape="text" />;
  return (
    <>
      <RecordChanges
        changes={changes}
        before={t('detail.data.changes.versionOf', { version: before })}
        after={t('detail.data.changes.versionOf', { version: after })}
      />
      <LinkButton to={comparePath(sides)} size="small" data-no-print>
        {t('detail.data.changes.compareAll', { before, after })}
      </LinkButton>
    </>
  );
}
