import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';
import type { StateIconName } from '../../lib/states';
import { toneColours, type Tone } from '../../lib/toneColours';
import { usePaletteMode } from '../../lib/usePaletteMode';
import { StateIcon } from '../StateChip/StateIcon';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
    padding: theme.spacing(0.5, 1.5),
    marginBottom: theme.spacing(1.5),
    borderRadius: theme.shape.borderRadius,
    fontSize: 14,
    minHeight: 40,
    '& > svg': { fontSize: 20 },
  },
  text: { flex: '1 1 240px' },
}));

/**
 * One line that a reader of the page has to know.
 *
 * @param props - `action`: what can be done about it, at its end
 *
 * @public
 */
export function Notice(props: {
  tone: Tone;
  icon: StateIconName;
  children: ReactNode;
  action?: ReactNode;
}) {
  const classes = useStyles();
  const { text, surface } = toneColours[usePaletteMode()][props.tone];
  return (
    <div
      role="status"
      className={classes.root}
      style={{ color: text, backgroundColor: surface }}
    >
      <StateIcon name={props.icon} />
      <span className={classes.text}>{props.children}</span>
      {props.action}
    </div>
  );
}
