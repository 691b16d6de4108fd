import { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  title: {
    margin: theme.spacing(0, 0, 0.5),
    fontSize: 28,
    fontWeight: 600,
    lineHeight: 1.3,
    overflowWrap: 'anywhere',
  },
  intro: {
    margin: theme.spacing(0, 0, 2),
    maxWidth: 880,
    fontSize: 16,
    lineHeight: 1.5,
    color: theme.palette.text.secondary,
  },
}));

/** What is written here, and what saving does. */
export function EditorHead(props: { title: string; children: ReactNode }) {
  const classes = useStyles();
  return (
    <>
      <h1 className={classes.title}>{props.title}</h1>
      <p className={classes.intro}>{props.children}</p>
    </>
  );
}
