import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import {
  AnswerHeader,
  ErrorState,
  FactsList,
  SloReportContent,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { reportFormats, useReportFile } from '../review/reports/useReportFile';
import { sloTranslationRef } from '../translation';
import { useCoverageSentence } from './useCoverageSentence';
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

/** The answer of a report: how what it judges fared, how much is known, what it is of, and its files. */
export function ReportHead({ report }: { report: SloReportContent }) {
  const classes = useStyles();
  const { t } = useTexts(sloTranslationRef);
  const sentence = useReportSentence()(report);
  const known = useCoverageSentence()(report);
  const facts = useReportFacts(report);
  const { download, failure } = useReportFile(report);
  return (
    <>
      <h1 className={classes.title}>{report.title}</h1>
      <AnswerHeader
        sentence={sentence}
        states={known && <span className={classes.coverage}>{known}</span>}
        actions={
          <span className={classes.files} data-no-print>
            <Button size="small" onClick={() => window.print()}>
              {t('report.print')}
            </Button>
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
