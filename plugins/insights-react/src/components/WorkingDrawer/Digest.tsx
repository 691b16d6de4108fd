import ButtonBase from '@material-ui/core/ButtonBase';
import { makeStyles } from '@material-ui/core/styles';
import { cutInMiddle } from '../../lib/cutInMiddle';
import { insightsTranslationRef } from '../../translation/insightsTranslationRef';
import { useCopy } from './useCopy';
import { useTexts } from '../../translation/useTexts';

const shownCharacters = 26;

const useStyles = makeStyles(theme => ({
  root: {
    fontFamily: 'monospace',
    fontSize: 12,
    color: theme.palette.text.secondary,
    borderRadius: 4,
    '&:hover': { textDecoration: 'underline' },
    '&:focus-visible': { outline: `2px solid ${theme.palette.primary.main}` },
  },
  said: {
    marginLeft: theme.spacing(1),
    fontSize: 12,
    color: theme.palette.text.secondary,
  },
}));

/** A digest, shortened; a click copies the whole. */
export function Digest(props: { digest: string }) {
  const classes = useStyles();
  const { t } = useTexts(insightsTranslationRef);
  const { result, copy } = useCopy(props.digest);
  const shown = cutInMiddle(props.digest, shownCharacters);
  return (
    <span>
      <ButtonBase
        className={classes.root}
        title={props.digest}
        aria-label={`${t('working.copy')} ${shown}`}
        onClick={() => void copy()}
      >
        {shown}
      </ButtonBase>
      <span role="status" className={classes.said}>
        {result && t(`working.${result}`)}
      </span>
    </span>
  );
}
