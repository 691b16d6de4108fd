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
  // Beside the title where there is room, else below it.
  words: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1.5),
  },
  aside: { fontSize: 14, fontWeight: 400 },
  content: { padding: theme.spacing(0.5, 0, 2) },
}));

/**
 * A part of the page that comes, and asks for its data, when it is opened.
 *
 * @param props - `startsOpen`: whether the address that the page was opened at asks for it; `isShown`: whether it is there
 *   even where nobody opened it; `isOpen` and `onOpen`: where somebody else keeps whether it is open, as the address does;
 *   `aside`: what stands beside its title, open or not; `heading`: of which level its title is, `h3` when left out
 *
 * @public
 */
export function Disclosure(props: {
  title: string;
  startsOpen?: boolean;
  isShown?: boolean;
  isOpen?: boolean;
  onOpen?(isOpen: boolean): void;
  aside?: ReactNode;
  heading?: 'h2' | 'h3';
  children: ReactNode;
}) {
  const { heading: Heading = 'h3' } = props;
  const classes = useStyles();
  const contentId = useId();
  const [isOpenHere, setOpenHere] = useState(props.startsOpen ?? false);
  const isOpened = props.isOpen ?? isOpenHere;
  const setOpen = props.onOpen ?? setOpenHere;
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
          {props.aside === undefined ? (
            props.title
          ) : (
            <span className={classes.words}>
              {props.title}
              <span className={classes.aside}>{props.aside}</span>
            </span>
          )}
        </ButtonBase>
      </Heading>
      <div id={contentId} className={isOpen ? classes.content : undefined}>
        {isOpen && props.children}
      </div>
    </div>
  );
}
