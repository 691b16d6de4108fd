import { makeStyles } from '@material-ui/core/styles';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  root: { margin: theme.spacing(0, 0, 5) },
  title: {
    fontSize: 13,
    fontWeight: 500,
    color: theme.palette.text.secondary,
    margin: theme.spacing(0, 0, 1),
    paddingBottom: theme.spacing(0.5),
    borderBottom: `1px solid ${theme.palette.divider}`,
  },
}));

/** One piece in one state, with what is to be seen on it: what `/insights-gallery` is made of. @public */
export function Specimen(props: { title: string; children: ReactNode }) {
  const classes = useStyles();
  const id = useId();
  return (
    <section className={classes.root} aria-labelledby={id}>
      <h3 id={id} className={classes.title}>
        {props.title}
      </h3>
      {props.children}
    </section>
  );
}
