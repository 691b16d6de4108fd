import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import {
  Collector,
  EmptyState,
  FilterBar,
  formatNumber,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../translation';
import { AnalysisQueueSection } from './analyses/AnalysisQueueSection';
import { CollectorItem } from './collector/CollectorItem';
import { LiveStatus } from './LiveStatus';
import { SliSourcesSection } from './sli/SliSourcesSection';
import { SourcesAnswer } from './SourcesAnswer';
import { useKeptOrder } from './useKeptOrder';
import { useMayRun } from './useMayRun';
import { useSelection } from './useSelection';
import { useSourceFilters } from './useSourceFilters';
import { WHY_NOT_RUN, WhyNotRun } from './WhyNotRun';

/** So many are overlooked without a search field. */
const SEARCHED_FROM = 6;

const useStyles = makeStyles(theme => ({
  order: { fontSize: 14, color: theme.palette.text.secondary },
}));

function NoMatch(props: { total: number; onClear(): void }) {
  const { t } = useTexts(trendRadarTranslationRef);
  return (
    <EmptyState
      title={t('sources.noMatch.title')}
      description={t('sources.noMatch.description', {
        total: formatNumber(props.total),
      })}
      action={
        <Button variant="outlined" size="small" onClick={props.onClear}>
          {t('sources.noMatch.clear')}
        </Button>
      }
    />
  );
}

/**
 * The sources, when there are any.
 *
 * @param props - `now`: when the collectors were asked for; milliseconds
 */
export function SourcesContent(props: {
  collectors: Collector[];
  now: number;
}) {
  const { now } = props;
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const collectors = useKeptOrder(props.collectors);
  const { filters, facets, matching } = useSourceFilters(collectors);
  const selection = useSelection();
  const mayRun = useMayRun();
  const isAlone = collectors.length === 1;
  const isMany = collectors.length >= SEARCHED_FROM;
  const { collectorId } = selection;
  const isUnknown =
    collectorId && !collectors.some(({ id }) => id === collectorId);
  return (
    <>
      <SourcesAnswer collectors={collectors} />
      <LiveStatus collectors={collectors} />
      {mayRun === 'no' && <WhyNotRun />}
      {isUnknown && (
        <p role="status">{t('sources.unknown', { id: collectorId })}</p>
      )}
      {(isMany || filters.active) && (
        <FilterBar
          filters={filters}
          facets={facets}
          searchLabel={t('sources.search')}
          matching={matching.length}
          total={collectors.length}
          trailing={<span className={classes.order}>{t('sources.order')}</span>}
        />
      )}
      {matching.length === 0 && (
        <NoMatch total={collectors.length} onClear={filters.clear} />
      )}
      {matching.map(collector => (
        <CollectorItem
          key={collector.id}
          collector={collector}
          now={now}
          mayRun={mayRun}
          whyNotId={WHY_NOT_RUN}
          selection={selection}
          isAlone={isAlone}
          isAmongMany={isMany}
        />
      ))}
      <SliSourcesSection />
      <AnalysisQueueSection />
    </>
  );
}
