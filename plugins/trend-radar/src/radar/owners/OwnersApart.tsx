import { ReactElement } from 'react';
import {
  ErrorState,
  LoadingState,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import type { OwnerFilter } from './useOwnerFilter';

/** What is narrowed by owners, once it is known who they are; before that, what stands in its place. */
export function OwnersApart(props: {
  owners: Pick<OwnerFilter, 'isPending' | 'failure'>;
  children: ReactElement;
}) {
  const { t } = useTexts(trendRadarTranslationRef);
  const { isPending, failure } = props.owners;
  if (isPending) return <LoadingState shape="chart" />;
  if (!failure) return props.children;
  return (
    <ErrorState
      title={t('radar.owners.failed')}
      error={failure.error}
      stillWorks={t('radar.error.filteredStillWorks')}
      onRetry={failure.refetch}
    />
  );
}
