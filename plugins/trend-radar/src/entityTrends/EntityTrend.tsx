import { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import {
  BlipNumber,
  formatValue,
  StateChip,
  useBlip,
  useRadar,
  useTopic,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { titleOf } from '../radar/titleOf';
import { useTopicPath } from '../shell/paths';
import { trendRadarTranslationRef } from '../translation';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto auto 64px',
    alignItems: 'center',
    gap: theme.spacing(1.5),
    minHeight: 44,
    fontSize: 14,
    borderBottom: `1px solid ${theme.palette.divider}`,
    '&:last-child': { borderBottom: 'none' },
  },
  title: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontWeight: 500,
  },
  note: { color: theme.palette.text.secondary, gridColumn: '2 / -1' },
  value: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
}));

function Line(props: { title: ReactNode; children: ReactNode }) {
  const classes = useStyles();
  return (
    <li className={classes.root}>
      <span className={classes.title}>{props.title}</span>
      {props.children}
    </li>
  );
}

function TopicOnRadar(props: {
  topicId: string;
  title: string;
  radarId: string;
}) {
  const { topicId, title, radarId } = props;
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const topicPath = useTopicPath(radarId);
  const radar = useRadar(radarId);
  const blip = useBlip(radarId, topicId);
  const error = radar.error ?? blip.error;
  const link = <Link to={topicPath(topicId)}>{title}</Link>;
  if (!radar.data || !blip.data) {
    return (
      <Line title={link}>
        <span className={classes.note}>
          {error
            ? t('entityTrends.failed', { reason: error.message })
            : t('entityTrends.loading')}
        </span>
      </Line>
    );
  }
  const value = formatValue(blip.data.value, radar.data.signal?.unit ?? '');
  return (
    <Line title={link}>
      <span>
        {t('entityTrends.ringOn', {
          ring: titleOf(radar.data.rings, blip.data.ring),
          radar: radar.data.title,
        })}
      </span>
      <StateChip state={blip.data.verdict} />
      <span className={classes.value}>
        <BlipNumber blip={{ radarId, topicId }} name={`${value}, ${title}`}>
          {value}
        </BlipNumber>
      </span>
    </Line>
  );
}

/** One topic of an entity as the first radar that has it sees it: ring, verdict, value. */
export function EntityTrend({ topicId }: { topicId: string }) {
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const { data, error } = useTopic(topicId);
  const radarId = data?.radars[0];
  if (data && radarId) {
    return (
      <TopicOnRadar topicId={topicId} title={data.title} radarId={radarId} />
    );
  }
  const absence = data ? t('entityTrends.noRadar') : t('entityTrends.loading');
  return (
    <Line title={data?.title ?? topicId}>
      <span className={classes.note}>
        {error ? t('entityTrends.failed', { reason: error.message }) : absence}
      </span>
    </Line>
  );
}
