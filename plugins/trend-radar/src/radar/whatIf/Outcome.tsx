import { makeStyles } from '@material-ui/core/styles';
import {
  formatNumber,
  Radar,
  RadarWhatIf,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { Link } from '@backstage/core-components';
import { useTopicPath } from '../../shell/paths';
import { trendRadarTranslationRef } from '../../translation';
import { shownRing } from '../shownRing';
import { titleOf } from '../titleOf';

/** So many moves are named in a line each; all are on the radar and in its list. */
const MOST_NAMED = 12;

const useStyles = makeStyles(theme => ({
  sentence: { margin: theme.spacing(1, 0), fontSize: 16, lineHeight: 1.5 },
  counts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 3),
    margin: theme.spacing(0, 0, 1),
    padding: 0,
    listStyle: 'none',
    fontSize: 14,
    fontVariantNumeric: 'tabular-nums',
  },
  moves: {
    columns: '280px',
    margin: 0,
    padding: 0,
    listStyle: 'none',
    fontSize: 14,
    '& li': { padding: theme.spacing(0.25, 0), overflowWrap: 'anywhere' },
  },
  more: { margin: 0, fontSize: 13, color: theme.palette.text.secondary },
}));

/** What would be other than by the declared policy: how many topics, in which rings, and which. */
export function Outcome(props: { radar: Radar; answer: RadarWhatIf }) {
  const { radar, answer } = props;
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const topicPath = useTopicPath(radar.id);
  const { movedCount, heldCount = 0, notYetCount, rings, items } = answer;
  const moved = items.filter(({ ring, declaredRing }) => ring !== declaredRing);
  // By the declared policy nothing can be other than by it.
  const isChanged = !answer.policy.isDeclared;
  const counted = (count: number) => ({ count, number: formatNumber(count) });
  return (
    <>
      <p className={classes.sentence} role="status">
        {isChanged &&
          (movedCount === 0
            ? t('radar.whatIf.movedNone')
            : t('radar.whatIf.moved', counted(movedCount)))}{' '}
        {heldCount > 0 && t('radar.whatIf.held', counted(heldCount))}{' '}
        {notYetCount > 0 && t('radar.whatIf.notYet', counted(notYetCount))}
      </p>
      {isChanged && (
        <ul className={classes.counts}>
          {rings.map(({ id, blipCount, declaredBlipCount }) => (
            <li key={id}>
              {t('radar.whatIf.counts', {
                ring: titleOf(radar.rings, id),
                before: formatNumber(declaredBlipCount),
                after: formatNumber(blipCount),
              })}
            </li>
          ))}
        </ul>
      )}
      {moved.length > 0 && (
        <ul className={classes.moves} aria-label={t('radar.whatIf.movedList')}>
          {moved.slice(0, MOST_NAMED).map(one => (
            <li key={one.topicId}>
              <Link to={topicPath(one.topicId)} underline="always">
                {one.title}
              </Link>
              {': '}
              {titleOf(radar.rings, one.declaredRing)} →{' '}
              {titleOf(radar.rings, one.ring)}
              {one.decision &&
                // A decided ring that the radar has no more holds nothing.
                shownRing(radar, one) === one.decision.ring &&
                ` ${t('radar.whatIf.stays', {
                  ring: titleOf(radar.rings, one.decision.ring),
                })}`}
            </li>
          ))}
        </ul>
      )}
      {moved.length > MOST_NAMED && (
        <p className={classes.more}>
          {t('radar.whatIf.more', {
            number: formatNumber(moved.length - MOST_NAMED),
          })}
        </p>
      )}
    </>
  );
}
