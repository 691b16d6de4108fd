import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: theme.spacing(1),
    maxWidth: 560,
    padding: theme.spacing(4, 0),
  },
}));

/**
 * Nothing is here yet: what will appear, and the one action that fills it.
 *
 * @public
 */
export function EmptyState(props: {
  title: string;
  description: ReactNode;
  action?: ReactNode;
}) {
  const classes = useStyles();
  return (
    <section className={classes.root}>
      <Typography variant="h5" component="h2">
        {props.title}
      </Typography>
      <Typography color="textSecondary" component="div">
        {props.description}
      </Typography>
      {props.action}
    </section>
  );
}
