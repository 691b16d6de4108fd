import type { ComponentProps } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { PageSection } from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { Picture } from './Picture';

/** The picture that shows the answer, under its heading. */
export function PictureSection(props: ComponentProps<typeof Picture>) {
  const { t } = useTranslationRef(trendRadarTranslationRef);
  return (
    <PageSection anchor="picture" title={t('topic.picture.title')}>
      <Picture {...props} />
    </PageSection>
  );
}
