import { keepTogether } from '@almanac/backstage-plugin-insights-react';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  root: {
    margin: 0,
    paddingLeft: theme.spacing(2.5),
    maxWidth: 720,
    fontSize: 14,
    lineHeight: 1.5,
    color: theme.palette.text.secondary,
    '& li + li': { marginTop: theme.spacing(0.75) },
  },
}));

/** What a reader must know so as not to take the sentence for more than it is. */
export function Caveats(props: { caveats: string[] }) {
  const classes = useStyles();
  return (
    <ul className={classes.root}>
      {props.caveats.map(caveat => (
        <li key={caveat}>{keepTogether(caveat)}</li>
      ))}
    </ul>
  );
}
