import { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  root: { margin: theme.spacing(2, 0, 3) },
  title: { margin: 0, fontSize: 16, fontWeight: 600 },
  about: {
    margin: theme.spacing(0.25, 0, 1.5),
    maxWidth: 720,
    fontSize: 14,
    color: theme.palette.text.secondary,
  },
}));

/** A part below a collector: its title and one line about it. */
export function SubSection(props: {
  title: string;
  about: ReactNode;
  children?: ReactNode;
}) {
  const classes = useStyles();
  return (
    <section className={classes.root}>
      <h3 className={classes.title}>{props.title}</h3>
      <p className={classes.about}>{props.about}</p>
      {props.children}
    </section>
  );
}
