import { makeStyles } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import { CollectorRun, Time } from '@almanac/backstage-plugin-insights-react';

const useStyles = makeStyles(theme => ({
  chosen: {
    fontWeight: 600,
    // The mark of the chosen line, beside its weight: it is seen without comparing.
    '&::before': {
      content: '""',
      position: 'absolute',
      left: 0,
      top: 0,
      bottom: 0,
      width: 3,
      backgroundColor: theme.palette.primary.main,
    },
  },
}));

/** When a run began, as the way to what it did. */
export function StartedCell(props: {
  run: CollectorRun;
  isChosen: boolean;
  search: string;
}) {
  const classes = useStyles();
  return (
    <Link
      to={props.search}
      aria-current={props.isChosen ? 'true' : undefined}
      className={props.isChosen ? classes.chosen : undefined}
    >
      <Time at={props.run.startedAt} />
    </Link>
  );
}
