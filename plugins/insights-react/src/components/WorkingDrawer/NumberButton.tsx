import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';
import { insightsTranslationRef } from '../../translation/insightsTranslationRef';
import { useTexts } from '../../translation/useTexts';

const useStyles = makeStyles(theme => ({
  root: {
    // As large as a finger's target, without moving what stands around it.
    minHeight: 24,
    padding: theme.spacing(0, 0.5),
    margin: theme.spacing(0, -0.5),
    border: 0,
    borderRadius: 4,
    background: 'none',
    font: 'inherit',
    fontVariantNumeric: 'tabular-nums',
    lineHeight: 'inherit',
    textAlign: 'inherit',
    color: 'inherit',
    cursor: 'pointer',
    textDecoration: `underline dotted ${theme.palette.text.secondary}`,
    textUnderlineOffset: 3,
    '&:hover': {
      textDecorationStyle: 'solid',
      backgroundColor: theme.palette.action.hover,
    },
    '&:focus-visible': { outline: `2px solid ${theme.palette.primary.main}` },
  },
}));

/**
 * A number that opens its working. A plain button: a list may hold hundreds of them.
 *
 * @param props - `name`: the number and what it is of, in words; begins with what is seen, and is left out where that says
 * it all. `isPointerOnly`: where the
 * keyboard has another way to the same working
 *
 * @public
 */
export function NumberButton(props: {
  name?: string;
  isPointerOnly?: boolean;
  onOpen(): void;
  children: ReactNode;
}) {
  const classes = useStyles();
  const { t } = useTexts(insightsTranslationRef);
  return (
    <button
      type="button"
      className={classes.root}
      aria-haspopup="dialog"
      aria-label={
        props.name === undefined
          ? undefined
          : t('working.openOf', { name: props.name })
      }
      title={t('working.openTitle')}
      tabIndex={props.isPointerOnly ? -1 : undefined}
      onClick={props.onOpen}
    >
      {props.children}
    </button>
  );
}
