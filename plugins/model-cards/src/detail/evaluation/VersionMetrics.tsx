import { makeStyles } from '@material-ui/core/styles';
import {
  cutInMiddle,
  EmptyState,
  LoadingState,
  ModelVersion,
  PageSection,
  useModelVersion,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../translation';
import { ModelParts } from '../ModelParts';
import { VersionFailure } from '../versions/VersionFailure';
import { MetricTable } from './MetricTable';
import { SliceHeatmap } from './slices/SliceHeatmap';

const MOST_CHARACTERS = 40;

const useStyles = makeStyles(theme => ({
  parts: { display: 'grid', gap: theme.spacing(3) },
}));

/** All figures of one version: parts of the data beside all of it, and the table of them. */
export function VersionMetrics(parts: ModelParts) {
  const { model, address, view } = parts;
  const classes = useStyles();
  const { t } = useTexts(modelCardsTranslationRef);
  const version = view.version ?? model.latestVersion?.version;
  const read = useModelVersion(address, version);
  if (version === undefined) return null;
  const shown: ModelVersion | undefined = read.data;
  return (
    <PageSection
      anchor="version-metrics"
      title={t('detail.evaluation.ofVersion', {
        version: cutInMiddle(version, MOST_CHARACTERS),
      })}
    >
      {read.isPending && <LoadingState shape="table" />}
      {!shown && read.error && (
        <VersionFailure
          view={view}
          version={version}
          title={t('detail.version.failed')}
          error={read.error}
          onRetry={() => void read.refetch()}
        />
      )}
      {shown && shown.metrics.length === 0 && (
        <EmptyState
          title={t('detail.evaluation.none.title')}
          description={t('detail.evaluation.none.detail')}
        />
      )}
      {shown && shown.metrics.length > 0 && (
        <div className={classes.parts}>
          <SliceHeatmap metrics={shown.metrics} />
          <MetricTable version={shown} view={view} />
        </div>
      )}
    </PageSection>
  );
}
