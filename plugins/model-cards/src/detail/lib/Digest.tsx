import { makeStyles } from '@material-ui/core/styles';
import { MiddleTruncate } from '@almanac/backstage-plugin-insights-react';

const useStyles = makeStyles({
  root: { fontFamily: 'monospace', fontSize: 13 },
});

/** A digest, cut in the middle; the whole is in a tooltip, and copied. */
export function Digest(props: { digest: string; maxCharacters?: number }) {
  const classes = useStyles();
  return (
    <span className={classes.root}>
      <MiddleTruncate
        text={props.digest}
        maxCharacters={props.maxCharacters ?? 24}
      />
    </span>
  );
}
