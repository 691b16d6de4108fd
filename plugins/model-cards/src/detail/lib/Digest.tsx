import { makeStyles } from '@material-ui/core/styles';
import {
  MiddleTruncate,
  useIsPrinting,
} from '@almanac/backstage-plugin-insights-react';

const useStyles = makeStyles({
  root: { fontFamily: 'monospace', fontSize: 13, overflowWrap: 'anywhere' },
});

/** A digest, cut in the middle; the whole is in a tooltip, is copied, and is what stands on paper. */
export function Digest(props: { digest: string; maxCharacters?: number }) {
  const classes = useStyles();
  const isPrinting = useIsPrinting();
  return (
    <span className={classes.root}>
      {isPrinting ? (
        props.digest
      ) : (
        <MiddleTruncate
          text={props.digest}
          maxCharacters={props.maxCharacters ?? 24}
        />
      )}
    </span>
  );
}
