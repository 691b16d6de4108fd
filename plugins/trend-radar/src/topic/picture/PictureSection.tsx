import type { ComponentProps } from 'react';
import {
  PageSection,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { Picture } from './Picture';

/** The picture that shows the answer, under its heading. */
export function PictureSection(props: ComponentProps<typeof Picture>) {
  const { t } = useTexts(trendRadarTranslationRef);
  return (
    <PageSection anchor="picture" title={t('topic.picture.title')}>
      <Picture {...props} />
    </PageSection>
  );
}
