import { ReactNode } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  PageSection,
  usePlainTable,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../translation';

/** The part of a page that tells whether a target can be promised, given what the service depends on. */
export function PromiseSection({ children }: { children: ReactNode }) {
  const { note } = usePlainTable();
  const { t } = useTranslationRef(sloTranslationRef);
  return (
    <PageSection anchor="promise" title={t('promise.title')}>
      <p className={note}>{t('promise.note')}</p>
      {children}
    </PageSection>
  );
}
