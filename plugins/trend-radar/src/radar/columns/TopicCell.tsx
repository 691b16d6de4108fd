import { makeStyles } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import { Radar } from '@almanac/backstage-plugin-insights-react';
import { useTopicPath } from '../../shell/paths';
import { useFigureColours } from '../figure/figureColours';
import { useIsHighlighted } from '../highlight';
import { titleOf } from '../titleOf';
import { useDepart } from '../wayBack';
import { useTwoLines } from './useTwoLines';
import type { ShownBlip } from '../ShownBlip';

const useStyles = makeStyles(theme => ({
  swatch: { borderRadius: 3 },
  title: { fontWeight: 500, color: theme.palette.text.primary },
}));

/** A topic's title as the way to its page, and its quadrant in the colour of the radar. */
export function TopicCell({ radar, blip }: { radar: Radar; blip: ShownBlip }) {
  const classes = { ...useTwoLines(), own: useStyles() };
  const colours = useFigureColours();
  const topicPath = useTopicPath(radar.id);
  const depart = useDepart();
  const isHighlighted = useIsHighlighted(blip.topicId);
  const quadrant = radar.quadrants.findIndex(({ id }) => id === blip.quadrant);
  return (
    <span
      className={classes.root}
      data-highlighted={isHighlighted ? '' : undefined}
    >
      <span
        className={`${classes.swatch} ${classes.own.swatch}`}
        style={{ backgroundColor: colours.quadrant(Math.max(0, quadrant)) }}
      />
      <Link
        to={topicPath(blip.topicId)}
        className={`${classes.first} ${classes.own.title}`}
        title={blip.title}
        onClick={() => depart({ topicId: blip.topicId, from: 'list' })}
      >
        {blip.title}
      </Link>
      <span className={classes.second}>
        {titleOf(radar.quadrants, blip.quadrant)}
      </span>
    </span>
  );
}
