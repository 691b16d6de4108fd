import { makeStyles } from '@material-ui/core/styles';
import {
  PageSection,
  PagePart,
  SloDetail,
  SloEvaluation,
  usePlainTable,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { SloView } from '../useSloView';
import { sloTranslationRef } from '../../translation';
import { DataFaults } from './DataFaults';
import { SeriesFacts } from './SeriesFacts';
import { SeriesFailure } from './SeriesFailure';
import { SeriesQueries } from './SeriesQueries';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(3),
  },
}));

/** What the chosen objective is evaluated on: the source, what it is asked, how fresh and how whole that is. */
export function DataSection(props: {
  slo: SloDetail;
  view: SloView;
  evaluation: SloEvaluation | undefined;
}) {
  const { slo, view, evaluation } = props;
  const classes = useStyles();
  const { note } = usePlainTable();
  const { t } = useTexts(sloTranslationRef);
  const series = slo.series[view.objective];
  return (
    <PageSection anchor="data" title={t('detail.data.title')}>
      {series ? (
        <div className={classes.root}>
          {series.failure && evaluation && (
            <SeriesFailure failure={series.failure} />
          )}
          <SeriesFacts series={series} evaluation={evaluation} />
          <PagePart title={t('detail.data.queries')}>
            <SeriesQueries queries={series.queries} />
          </PagePart>
          {evaluation && (
            <PagePart anchor="data-faults" title={t('detail.data.faults')}>
              <DataFaults faults={evaluation.dataFaults} />
            </PagePart>
          )}
        </div>
      ) : (
        <p className={note}>{t('detail.data.none')}</p>
      )}
    </PageSection>
  );
}
