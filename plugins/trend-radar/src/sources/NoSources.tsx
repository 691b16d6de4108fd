import { LinkButton } from '@backstage/core-components';
import { EmptyState, useTexts } from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../translation';

/** In the repository and not in TechDocs: a portal that installs the plugins need not have their documentation. */
const HOW_TO =
  'https://github.com/almanac-portal/almanac/blob/main/docs/how-to/add-a-collector.md';

/** No collector is installed: what one is, and how to add it. */
export function NoSources() {
  const { t } = useTexts(trendRadarTranslationRef);
  return (
    <EmptyState
      title={t('sources.empty.title')}
      description={t('sources.empty.description')}
      action={
        <LinkButton to={HOW_TO} variant="outlined" size="small">
          {t('sources.empty.action')}
        </LinkButton>
      }
    />
  );
}
