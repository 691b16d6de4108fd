import { sloWritePermission } from '@almanac/backstage-plugin-insights-common';
import {
  PageSection,
  usePlainTable,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { useMay } from '../../lib/useMay';
import { sloTranslationRef } from '../../translation';
import { FreezeReport } from './FreezeReport';
import { ReportList } from './ReportList';

/** Freezes how the team's SLOs fared in a month or quarter, and gives what was frozen before. */
export function ReportsSection({ team }: { team: string }) {
  const { note } = usePlainTable();
  const { t } = useTexts(sloTranslationRef);
  const may = useMay(sloWritePermission);
  return (
    <div data-no-print>
      <PageSection anchor="reports" title={t('review.reports.title')}>
        <p className={note}>{t('review.reports.note')}</p>
        {may === 'no' ? (
          <p className={note}>
            {t('review.reports.denied', {
              permission: sloWritePermission.name,
            })}
          </p>
        ) : (
          <FreezeReport scope={{ owner: team }} />
        )}
        <ReportList filter={{ owner: team }} mayDelete={may === 'yes'} />
      </PageSection>
    </div>
  );
}
