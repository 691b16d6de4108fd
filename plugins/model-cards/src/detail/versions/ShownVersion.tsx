import {
  cutInMiddle,
  LoadingState,
  ModelVersion,
  PageSection,
  useModelVersion,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../translation';
import { DeprecationActions } from '../deprecation/DeprecationActions';
import { ModelParts } from '../ModelParts';
import { VersionFacts } from './VersionFacts';
import { VersionFailure } from './VersionFailure';

const MOST_CHARACTERS = 40;

/** The version that is looked at: what its registry says, its run with its parameters. */
export function ShownVersion({ model, address, view }: ModelParts) {
  const { t } = useTexts(modelCardsTranslationRef);
  const version = view.version ?? model.latestVersion?.version;
  const read = useModelVersion(address, version);
  if (version === undefined) return null;
  const shown: ModelVersion | undefined = read.data;
  return (
    <PageSection
      anchor="version"
      title={t('detail.version.title', {
        version: cutInMiddle(version, MOST_CHARACTERS),
      })}
      actions={
        shown && (
          <DeprecationActions
            // Another version is another subject.
            key={shown.version}
            address={address}
            version={shown.version}
            deprecation={shown.deprecation}
            tag={shown.deprecationTag}
          />
        )
      }
    >
      {read.isPending && <LoadingState shape="text" />}
      {!shown && read.error && (
        <VersionFailure
          view={view}
          version={version}
          title={t('detail.version.failed')}
          error={read.error}
          onRetry={() => void read.refetch()}
        />
      )}
      {shown && <VersionFacts version={shown} view={view} />}
    </PageSection>
  );
}
