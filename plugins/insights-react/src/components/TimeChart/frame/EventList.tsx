import Link from '@material-ui/core/Link';
import { makeStyles } from '@material-ui/core/styles';
import { insightsTranslationRef } from '../../../translation/insightsTranslationRef';
import { NewestButton } from '../../page/NewestButton';
import { useNewest } from '../../page/useNewest';
import type { ChartView } from '../ChartView';
import { momentText } from '../model/momentText';
import type { TimeChartMarker } from '../TimeChartProps';
import { useTexts } from '../../../translation/useTexts';
import { ChangeList } from './ChangeList';

const NEWEST_AT_FIRST = 6;

const useStyles = makeStyles(theme => ({
  root: { marginTop: theme.spacing(1.5), fontSize: 13, lineHeight: '20px' },
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    columnWidth: 340,
    columnGap: theme.spacing(4),
  },
  item: {
    display: 'flex',
    gap: theme.spacing(1.5),
    padding: '2px 0',
    breakInside: 'avoid',
  },
  when: {
    flex: '0 0 88px',
    color: theme.palette.text.secondary,
    fontVariantNumeric: 'tabular-nums',
  },
}));

/** The changes of level and the events that the drawing marks, in words and with their sources. */
export function EventList(props: { view: ChartView }) {
  const classes = useStyles();
  const { t } = useTexts(insightsTranslationRef);
  const { view } = props;
  const { times } = view.chart;
  const markers = view.flags.flatMap(flag => flag.markers);
  const newest = useNewest(markers, NEWEST_AT_FIRST);
  if (markers.length === 0 && view.changePoints.length === 0) return null;
  return (
    <div className={classes.root}>
      <ChangeList view={view} />
      <ul className={classes.list} aria-label={t('chart.markers')}>
        {[...newest.shown].reverse().map(marker => (
          <li key={marker.id} className={classes.item}>
            <span className={classes.when} style={times && { flexBasis: 136 }}>
              {momentText(times ? marker.at : marker.at.slice(0, 10), {
                step: marker.step ?? 'day',
                times,
              })}
            </span>
            <MarkerName marker={marker} />
          </li>
        ))}
      </ul>
      <NewestButton newest={newest} label={t('chart.markers')} />
    </div>
  );
}

function MarkerName(props: { marker: TimeChartMarker }) {
  const { title, url } = props.marker;
  if (!url) return <span>{title}</span>;
  return (
    <Link href={url} target="_blank" rel="noopener">
      {title}
    </Link>
  );
}
