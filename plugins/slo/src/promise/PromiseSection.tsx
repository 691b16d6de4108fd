import { ReactNode } from 'react';
import {
  PageSection,
  usePlainTable,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../translation';

/** The part of a page that tells whether a target can be promised, given what the service depends on. */
export function PromiseSection({ children }: { children: ReactNode }) {
  const { note } = usePlainTable();
  const { t } = useTexts(sloTranslationRef);
  return (
    <PageSection anchor="promise" title={t('promise.title')}>
      <p className={note}>{t('promise.note')}</p>
      {children}
    </PageSection>
  );
}
