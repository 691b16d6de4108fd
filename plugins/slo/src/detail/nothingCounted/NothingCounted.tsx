import { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import {
  Fact,
  FactsList,
  PageSection,
  SliSeries,
  SloState,
  Time,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../../translation';
import { whyNothing } from './whyNothing';

const useStyles = makeStyles(theme => ({
  why: { margin: theme.spacing(0, 0, 2), maxWidth: 720, lineHeight: 1.5 },
}));

function useFacts(series: SliSeries): Fact[] {
  const { t } = useTexts(sloTranslationRef);
  const { failure } = series;
  const facts: (Fact | null)[] = [
    [
      t('detail.data.source'),
      t('detail.data.sourceOf', {
        title: series.sourceTitle,
        source: series.source,
      }),
    ],
    [t('detail.nothingCounted.series'), <code>{series.id}</code>],
    failure && [
      t('detail.nothingCounted.lastError'),
      <>
        {t('detail.nothingCounted.errorSince', {
          reason: failure.reason,
          since: <Time at={failure.since} />,
        })}{' '}
        {failure.nextAttemptAt
          ? t('detail.data.next', { at: <Time at={failure.nextAttemptAt} /> })
          : t('detail.data.noNext')}
      </>,
    ],
  ];
  return facts.filter(fact => fact !== null);
}

function SeriesAsked({ series }: { series: SliSeries }) {
  return <FactsList facts={useFacts(series)} />;
}

/** Stands in the place of numbers and charts that would all be empty: why nothing was counted, and what to do. */
export function NothingCounted(props: {
  state: SloState;
  series: SliSeries | undefined;
}) {
  const { state, series } = props;
  const classes = useStyles();
  const { t } = useTexts(sloTranslationRef);
  const reason = whyNothing(state, series);
  const todo: ReactNode =
    series?.failure?.howToMend ?? t(`detail.nothingCounted.todo.${reason}`);
  return (
    <PageSection
      anchor="nothing-counted"
      title={t(`detail.nothingCounted.title.${reason}`)}
    >
      <p className={classes.why}>
        {t(`detail.nothingCounted.why.${reason}`)} {todo}
      </p>
      {series && <SeriesAsked series={series} />}
    </PageSection>
  );
}
