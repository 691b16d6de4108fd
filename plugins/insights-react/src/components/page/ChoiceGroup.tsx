import { useId } from 'react';
import ButtonBase from '@material-ui/core/ButtonBase';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5),
  },
  name: {
    fontSize: 13,
    marginRight: theme.spacing(0.5),
    color: theme.palette.text.secondary,
  },
  choice: {
    height: 32,
    padding: theme.spacing(0, 1.25),
    borderRadius: 6,
    fontSize: 13,
    fontFamily: 'inherit',
    color: theme.palette.text.primary,
    fontVariantNumeric: 'tabular-nums',
    '&:hover': { backgroundColor: theme.palette.action.hover },
    '&:focus-visible': { outline: `2px solid ${theme.palette.primary.main}` },
  },
  // Also under the pointer: what hovers is not what is chosen.
  chosen: {
    '&, &:hover': { backgroundColor: theme.palette.action.selected },
    boxShadow: `inset 0 0 0 1px ${theme.palette.text.secondary}`,
    fontWeight: 600,
  },
}));

/** One of few: which is chosen is seen without opening anything. @public */
export function ChoiceGroup(props: {
  name: string;
  choices: { id: string; title: string }[];
  /** Undefined when none of them is what is shown. */
  chosen: string | undefined;
  onChoose(id: string): void;
}) {
  const classes = useStyles();
  const nameId = useId();
  return (
    <div role="group" aria-labelledby={nameId} className={classes.root}>
      <span id={nameId} className={classes.name}>
        {props.name}
      </span>
      {props.choices.map(({ id, title }) => (
        <ButtonBase
          key={id}
          aria-pressed={id === props.chosen}
          className={`${classes.choice} ${
            id === props.chosen ? classes.chosen : ''
          }`}
          onClick={() => props.onChoose(id)}
        >
          {title}
        </ButtonBase>
      ))}
    </div>
  );
}
