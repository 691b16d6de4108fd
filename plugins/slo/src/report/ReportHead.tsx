import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  AnswerHeader,
  ErrorState,
  formatShare,
  SloReportContent,
} from '@almanac/backstage-plugin-insights-react';
import { FactsList } from '../detail/lib/FactsList';
import { reportFormats, useReportFile } from '../review/reports/useReportFile';
import { sloTranslationRef } from '../translation';
import { useReportFacts } from './useReportFacts';
import { useReportSentence } from './useReportSentence';

const useStyles = makeStyles(theme => ({
  title: {
    margin: theme.spacing(0, 0, 1),
    fontSize: 28,
    fontWeight: 600,
    lineHeight: 1.3,
    overflowWrap: 'anywhere',
  },
  facts: { margin: theme.spacing(0, 0, 3) },
  coverage: { fontSize: 14, color: theme.palette.text.secondary },
  files: { display: 'flex', gap: theme.spacing(1) },
}));

/** How much is known of the objective of which least is; null where of one nothing is. */
function leastCoverage({ slos }: SloReportContent): number | null {
  const known = slos.flatMap(({ objectives }) =>
    objectives.map(({ coverage }) => coverage ?? 0),
  );
  return Math.min(1, ...known) || null;
}

/** The answer of a report: how many objectives met their target, how much is known, what it is of, and its files. */
export function ReportHead({ report }: { report: SloReportContent }) {
  const classes = useStyles();
  const { t } = useTranslationRef(sloTranslationRef);
  const sentence = useReportSentence()(report.counts);
  const facts = useReportFacts(report);
  const { download, failure } = useReportFile(report);
  const least = leastCoverage(report);
  return (
    <>
      <h1 className={classes.title}>{report.title}</h1>
      <AnswerHeader
        sentence={sentence}
        states={
          <span className={classes.coverage}>
            {least === null
              ? t('report.answer.coverageNone')
              : t('report.answer.coverage', { share: formatShare(least) })}
          </span>
        }
        actions={
          <span className={classes.files}>
            {reportFormats.map(format => (
              <Button
                key={format}
                size="small"
                variant="outlined"
                color="primary"
                onClick={() => void download(format)}
              >
                {t('report.download', { format: format.toUpperCase() })}
              </Button>
            ))}
          </span>
        }
      />
      {failure && (
        <ErrorState
          title={t('review.reports.fileFailed')}
          error={failure}
          stillWorks={t('report.verification.stillWorks')}
        />
      )}
      <div className={classes.facts}>
        <FactsList facts={facts} />
      </div>
    </>
  );
}
