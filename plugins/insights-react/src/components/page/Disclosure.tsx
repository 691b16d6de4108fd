import { type ReactNode, useId, useState } from 'react';
import ButtonBase from '@material-ui/core/ButtonBase';
import { makeStyles } from '@material-ui/core/styles';
import ChevronRight from '@material-ui/icons/ChevronRight';

const useStyles = makeStyles(theme => ({
  root: { borderTop: `1px solid ${theme.palette.divider}` },
  title: { margin: 0 },
  button: {
    display: 'flex',
    justifyContent: 'flex-start',
    textAlign: 'left',
    overflowWrap: 'anywhere',
    gap: theme.spacing(0.5),
    width: '100%',
    minHeight: 44,
    fontSize: 16,
    fontWeight: 600,
    fontFamily: 'inherit',
    '&:hover': { backgroundColor: theme.palette.action.hover },
    '&:focus-visible': { outline: `2px solid ${theme.palette.primary.main}` },
  },
  open: { transform: 'rotate(90deg)' },
  content: { padding: theme.spacing(0.5, 0, 2) },
}));

/**
 * A part of the page that comes, and asks for its data, when it is opened.
 *
 * @param props - `startsOpen`: whether the address that the page was opened at asks for it; `isShown`: whether it is there
 *   even where nobody opened it; `heading`: of which level its title is, `h3` when left out
 *
 * @public
 */
export function Disclosure(props: {
  title: string;
  startsOpen?: boolean;
  isShown?: boolean;
  heading?: 'h2' | 'h3';
  children: ReactNode;
}) {
  const { heading: Heading = 'h3' } = props;
  const classes = useStyles();
  const contentId = useId();
  const [isOpened, setOpen] = useState(props.startsOpen ?? false);
  const isOpen = isOpened || props.isShown === true;
  return (
    <div className={classes.root}>
      <Heading className={classes.title}>
        <ButtonBase
          className={classes.button}
          aria-expanded={isOpen}
          aria-controls={contentId}
          disableRipple
          onClick={() => setOpen(!isOpened)}
        >
          <ChevronRight
            aria-hidden
            fontSize="small"
            className={isOpen ? classes.open : undefined}
          />
          {props.title}
        </ButtonBase>
      </Heading>
      <div id={contentId} className={isOpen ? classes.content : undefined}>
        {isOpen && props.children}
      </div>
    </div>
  );
}
