import { formatValue } from '@almanac/backstage-plugin-insights-common';
import { makeStyles } from '@material-ui/core/styles';
import { formatPeriod } from '../../../lib/formatPeriod';
import { insightsTranslationRef } from '../../../translation/insightsTranslationRef';
import { useTexts } from '../../../translation/useTexts';
import { NewestButton } from '../../page/NewestButton';
import { useNewest } from '../../page/useNewest';
import type { ChartView } from '../ChartView';
import { changeLetter } from '../model/changeFlags';

const NEWEST_AT_FIRST = 6;

const useStyles = makeStyles(theme => ({
  root: { marginBottom: theme.spacing(1) },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: { display: 'flex', gap: theme.spacing(1.5), padding: '2px 0' },
  letter: {
    flex: '0 0 18px',
    boxSizing: 'border-box',
    height: 18,
    marginTop: 1,
    lineHeight: '16px',
    borderRadius: '50%',
    border: `1px solid ${theme.palette.text.secondary}`,
    textAlign: 'center',
    fontSize: 10,
    fontWeight: 600,
  },
}));

/** The changes of level in words, with the letters of the drawing; of many the newest, until all are asked for. */
export function ChangeList(props: { view: ChartView }) {
  const classes = useStyles();
  const { t } = useTexts(insightsTranslationRef);
  const { changePoints, chart } = props.view;
  const { unit, step = 'day' } = chart;
  const newest = useNewest(changePoints, NEWEST_AT_FIRST);
  const { shown, count } = newest;
  if (count === 0) return null;
  const first = count - shown.length;
  return (
    <div className={classes.root}>
      <NewestButton newest={newest} label={t('chart.changesList')} />
      <ul className={classes.list} aria-label={t('chart.changesList')}>
        {shown.map((change, index) => (
          <li key={change.at} className={classes.item}>
            <span className={classes.letter}>
              {changeLetter(first + index)}
            </span>
            <span>
              {t(
                change.low === change.high
                  ? 'chart.changePointRowExact'
                  : 'chart.changePointRow',
                {
                  at: formatPeriod(change.at, step),
                  low: formatPeriod(change.low, step),
                  high: formatPeriod(change.high, step),
                  before: formatValue(change.before, unit),
                  after: formatValue(change.after, unit),
                },
              )}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
