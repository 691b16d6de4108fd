import Button from '@material-ui/core/Button';
import {
  ErrorState,
  formatNumber,
  LoadingState,
  Notice,
  PageSection,
  SloReportVerification,
  Time,
  usePlainTable,
  useSloReportVerification,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../translation';
import { DifferingFigures } from './DifferingFigures';

/** Computes a report again, and says whether the same comes out. */
export function Verification({ reportId }: { reportId: string }) {
  const { t } = useTexts(sloTranslationRef);
  const { data, error, isFetching, refetch } =
    useSloReportVerification(reportId);
  return (
    <PageSection anchor="verification" title={t('report.verification.title')}>
      {data && <Found verification={data} />}
      {error && (
        <ErrorState
          title={t('report.verification.failed')}
          error={error}
          stillWorks={t('report.verification.stillWorks')}
          onRetry={() => void refetch()}
        />
      )}
      {!data && !error && <LoadingState shape="text" />}
      {data && (
        <Button
          size="small"
          disabled={isFetching}
          onClick={() => void refetch()}
        >
          {t(
            isFetching
              ? 'report.verification.computing'
              : 'report.verification.again',
          )}
        </Button>
      )}
    </PageSection>
  );
}

function Found({ verification }: { verification: SloReportVerification }) {
  const { note } = usePlainTable();
  const { t } = useTexts(sloTranslationRef);
  const { isIntact, isSame, differences, coarser } = verification;
  const count = differences.length + verification.differencesLeftOff;
  return (
    <>
      {!isIntact && (
        <Notice tone="act" icon="cross">
          {t('report.verification.notIntact')}
        </Notice>
      )}
      <Notice
        tone={isSame ? 'good' : 'attention'}
        icon={isSame ? 'check' : 'warning'}
      >
        {isSame
          ? t('report.verification.same')
          : `${t('report.verification.differs', {
              count,
              number: formatNumber(count),
            })} ${t('report.verification.frozenHolds')}`}
      </Notice>
      {differences.length > 0 && (
        <DifferingFigures verification={verification} />
      )}
      <p className={note}>
        {t('report.verification.at', {
          at: <Time at={verification.verifiedAt} />,
          engine: verification.engineVersion,
        })}{' '}
        {coarser > 0 &&
          t('report.verification.coarser', {
            count: coarser,
            number: formatNumber(coarser),
          })}
      </p>
    </>
  );
}
