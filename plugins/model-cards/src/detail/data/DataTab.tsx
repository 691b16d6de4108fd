import {
  EmptyState,
  LoadingState,
  useModelVersion,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../translation';
import { ModelParts } from '../ModelParts';
import { VersionChoice } from '../versions/VersionChoice';
import { VersionFailure } from '../versions/VersionFailure';
import { ArtifactsSection } from './ArtifactsSection';
import { DataChanges } from './changes/DataChanges';
import { DatasetsSection } from './DatasetsSection';
import { SignatureSection } from './SignatureSection';

/** What a version was made of and judged with, what it takes and gives, and what of it changed. */
export function DataTab(parts: ModelParts) {
  const { model, address, view } = parts;
  const { t } = useTexts(modelCardsTranslationRef);
  const version = view.version ?? model.latestVersion?.version;
  const read = useModelVersion(address, version);
  if (version === undefined) {
    return (
      <EmptyState
        title={t('detail.versions.empty.title')}
        description={t('detail.versions.empty.detail')}
      />
    );
  }
  return (
    <>
      <VersionChoice {...parts} />
      {read.isPending && <LoadingState shape="table" />}
      {!read.data && read.error && (
        <VersionFailure
          view={view}
          version={version}
          title={t('detail.version.failed')}
          error={read.error}
          onRetry={() => void read.refetch()}
        />
      )}
      {read.data && (
        <>
          <DatasetsSection datasets={read.data.datasets} />
          <SignatureSection signature={read.data.signature} />
          <ArtifactsSection artifacts={read.data.artifacts} />
          <DataChanges address={address} version={read.data} />
        </>
      )}
    </>
  );
}
