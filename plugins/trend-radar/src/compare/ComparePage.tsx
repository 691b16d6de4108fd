import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { BreadcrumbEntry } from '@backstage/frontend-plugin-api';
import {
  EmptyState,
  Notice,
  PageTitle,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { radarsRouteRef } from '../routes';
import { useComparePath } from '../shell/paths';
import { trendRadarTranslationRef } from '../translation';
import { AddTopic } from './chosen/AddTopic';
import { Comparison } from './Comparison';
import { useCompareView } from './useCompareView';

/** Up to five topics side by side: `/trend-radar/compare?topics=web:grid,web:has`. */
export function ComparePage() {
  const { t } = useTexts(trendRadarTranslationRef);
  const view = useCompareView();
  const comparePath = useComparePath();
  const { topics, unreadable, leftOut } = view;
  return (
    <BreadcrumbEntry
      entry={{ label: t('compare.title'), href: comparePath(topics) }}
    >
      <PageTitle parts={[t('compare.title'), t('shell.trends')]} />
      {unreadable.length > 0 && (
        <Notice tone="attention" icon="question">
          {t('compare.unreadable', { topics: unreadable.join(', ') })}
        </Notice>
      )}
      {leftOut.length > 0 && (
        <Notice tone="attention" icon="warning">
          {t('compare.tooMany', { topics: leftOut.join(', ') })}
        </Notice>
      )}
      {topics.length === 0 ? (
        <>
          <NoTopics />
          <AddTopic view={view} startsOpen />
        </>
      ) : (
        <Comparison view={view} />
      )}
    </BreadcrumbEntry>
  );
}

/** Nothing is chosen: what will be here, and how to choose. */
function NoTopics() {
  const { t } = useTexts(trendRadarTranslationRef);
  const radars = useRouteRef(radarsRouteRef)();
  return (
    <EmptyState
      title={t('compare.none.title')}
      description={t('compare.none.description')}
      action={
        <LinkButton to={radars} variant="outlined" size="small">
          {t('compare.none.radars')}
        </LinkButton>
      }
    />
  );
}
