import { ReactNode } from 'react';
import { outcomeOfVerdict } from '@almanac/backstage-plugin-insights-common';
import { makeStyles } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import {
  BlipNumber,
  EntityTrends,
  formatValue,
  StateChip,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { useTopicPath } from '../shell/paths';
import { trendRadarTranslationRef } from '../translation';

type Trend = EntityTrends['items'][number];

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
  outcome: {
    display: 'block',
    fontSize: 12,
    color: theme.palette.text.secondary,
  },
  value: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
}));

/** A line of the card: a topic, and what there is to say of it. */
export function EntityTrendLine(props: {
  title: ReactNode;
  children: ReactNode;
}) {
  const classes = useStyles();
  return (
    <li className={classes.root}>
      <span className={classes.title}>{props.title}</span>
      {props.children}
    </li>
  );
}

/** What is to say of a topic in a few words. */
export function EntityTrendNote(props: { children: ReactNode }) {
  return <span className={useStyles().note}>{props.children}</span>;
}

function TopicOnRadar(props: {
  trend: Trend;
  blip: NonNullable<Trend['blip']>;
}) {
  const { blip } = props;
  const { topicId, title } = props.trend;
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const topicPath = useTopicPath(blip.radar.id);
  const value = formatValue(blip.value, blip.unit ?? '');
  const outcome = outcomeOfVerdict(blip.verdict, blip.higherIs ?? undefined);
  const ring = { ring: blip.ring.title, radar: blip.radar.title };
  return (
    <EntityTrendLine title={<Link to={topicPath(topicId)}>{title}</Link>}>
      <span>
        {t(blip.isDecided ? 'entityTrends.decidedOn' : 'entityTrends.ringOn', {
          ...ring,
        })}
      </span>
      <span>
        <StateChip state={blip.verdict} />
        {outcome && (
          <span className={classes.outcome}>
            {t(`radar.outcome.${outcome}`)}
          </span>
        )}
      </span>
      <span className={classes.value}>
        <BlipNumber
          blip={{ radarId: blip.radar.id, topicId }}
          name={`${value}, ${title}`}
        >
          {value}
        </BlipNumber>
      </span>
    </EntityTrendLine>
  );
}

/** One topic of an entity as the first radar that has it sees it: ring, verdict, value. */
export function EntityTrend({ trend }: { trend: Trend }) {
  const { t } = useTexts(trendRadarTranslationRef);
  if (trend.blip) return <TopicOnRadar trend={trend} blip={trend.blip} />;
  return (
    <EntityTrendLine title={trend.title}>
      <EntityTrendNote>{t('entityTrends.noRadar')}</EntityTrendNote>
    </EntityTrendLine>
  );
}
