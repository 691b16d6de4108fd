import { makeStyles } from '@material-ui/core/styles';
import {
  formatChange,
  formatPeriod,
  formatValue,
  NewestButton,
  Signal,
  TrendAnalysis,
  useNewest,
  usePlainTable,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { NearestMarkers } from './NearestMarkers';

/** Changes that are shown until all are asked for. */
const NEWEST_AT_FIRST = 5;

const useStyles = makeStyles(theme => ({
  table: {
    '& tbody th': { paddingTop: theme.spacing(2), fontWeight: 600 },
    '& tbody:first-of-type th': { paddingTop: theme.spacing(1) },
  },
  position: {
    marginLeft: theme.spacing(1.5),
    fontWeight: 400,
    color: theme.palette.text.secondary,
  },
}));

function ChangeHead(props: {
  change: TrendAnalysis['changePoints'][number];
  signal: Signal;
}) {
  const { at, low, high, before, after } = props.change;
  const { step, unit } = props.signal;
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const when = formatPeriod(at, step);
  return (
    <tr>
      <th scope="rowgroup" colSpan={4}>
        {t('topic.why.change', {
          at: when,
          before: formatValue(before, unit),
          after: formatValue(after, unit),
          change: formatChange(after - before, unit),
        })}
        <span className={classes.position}>
          {low === high
            ? t('topic.why.positionOne', { at: when })
            : t('topic.why.position', {
                low: formatPeriod(low, step),
                high: formatPeriod(high, step),
              })}
        </span>
      </th>
    </tr>
  );
}

/** When the level changed, by how much, what happened near it, and how little that may mean. */
export function LevelChanges(props: {
  analysis: TrendAnalysis;
  signal: Signal;
}) {
  const { signal } = props;
  const { changePoints, window } = props.analysis;
  const classes = { ...usePlainTable(), own: useStyles() };
  const { t } = useTexts(trendRadarTranslationRef);
  const newest = useNewest(changePoints, NEWEST_AT_FIRST);
  if (changePoints.length === 0) {
    return (
      <p className={classes.note}>
        {t('topic.why.noChanges', {
          from: formatPeriod(window.start, window.step),
          to: formatPeriod(window.end, window.step),
        })}
      </p>
    );
  }
  return (
    <>
      <p className={classes.note}>{t('topic.why.changesNote')}</p>
      <NewestButton newest={newest} label={t('topic.why.changes')} />
      <div
        className={classes.scroller}
        role="group"
        aria-label={t('topic.why.changes')}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
        tabIndex={0}
      >
        <table className={`${classes.table} ${classes.own.table}`}>
          <thead>
            <tr>
              <th scope="col">{t('topic.why.event')}</th>
              <th scope="col" className={classes.number}>
                {t('topic.why.date')}
              </th>
              <th scope="col" className={classes.number}>
                {t('topic.why.distance')}
              </th>
              <th scope="col" className={classes.number}>
                {t('topic.why.chance')}
              </th>
            </tr>
          </thead>
          {newest.shown.map(change => (
            <tbody key={change.at}>
              <ChangeHead change={change} signal={signal} />
              <NearestMarkers change={change} step={signal.step} />
            </tbody>
          ))}
        </table>
      </div>
    </>
  );
}
