import Tooltip from '@material-ui/core/Tooltip';
import { makeStyles } from '@material-ui/core/styles';
import { useState, type SyntheticEvent } from 'react';
import { splitBeforeEnd } from '../../lib/splitBeforeEnd';
import { VisuallyHidden } from './VisuallyHidden';

const useStyles = makeStyles({
  root: {
    position: 'relative',
    display: 'inline-flex',
    minWidth: 0,
    maxWidth: '100%',
    verticalAlign: 'bottom',
  },
  shown: {
    display: 'flex',
    minWidth: 0,
    whiteSpace: 'pre',
    '& [data-text]::before': { content: 'attr(data-text)' },
  },
  head: { flex: '0 1 auto', overflow: 'hidden', textOverflow: 'ellipsis' },
  end: { flex: 'none' },
});

/**
 * A long name that gives way in its middle where room is short: both ends tell names apart. Then the whole is in a
 * tooltip. Screen readers, search and copying have the whole always.
 *
 * @param props - `maxCharacters`: about how many are shown at most, however much room there is
 *
 * @public
 */
export function MiddleTruncate(props: {
  text: string;
  maxCharacters?: number;
}) {
  const classes = useStyles();
  const [isCut, setIsCut] = useState(false);
  const [head, end] = splitBeforeEnd(props.text);
  const measure = (event: SyntheticEvent<HTMLElement>) => {
    const shown = event.currentTarget.querySelector('[data-text]');
    setIsCut(shown !== null && shown.scrollWidth > shown.clientWidth);
  };
  return (
    <Tooltip title={isCut ? props.text : ''}>
      <span
        className={classes.root}
        style={{ maxWidth: `min(100%, ${props.maxCharacters ?? 40}ch)` }}
        onMouseEnter={measure}
        onFocus={measure}
      >
        {/* In two pieces, a screen reader would say two words where one is cut. */}
        <VisuallyHidden>{props.text}</VisuallyHidden>
        <span className={classes.shown} aria-hidden>
          <span className={classes.head} data-text={head} />
          <span className={classes.end} data-text={end} />
        </span>
      </span>
    </Tooltip>
  );
}
