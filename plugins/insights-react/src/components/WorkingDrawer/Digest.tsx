import { useTranslationRef } from '@backstage/frontend-plugin-api';
import ButtonBase from '@material-ui/core/ButtonBase';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { cutInMiddle } from '../../lib/cutInMiddle';
import { insightsTranslationRef } from '../../translation';

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
  said: { fontFamily: theme.typography.fontFamily, marginLeft: 8 },
}));

/** A digest, shortened; a click copies the whole. */
export function Digest(props: { digest: string }) {
  const classes = useStyles();
  const { t } = useTranslationRef(insightsTranslationRef);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(props.digest);
    setCopied(true);
  };
  return (
    <ButtonBase
      className={classes.root}
      title={props.digest}
      aria-label={`${t('working.copy')} ${props.digest}`}
      onClick={() => void copy()}
    >
      {cutInMiddle(props.digest, shownCharacters)}
      <span role="status" className={classes.said}>
        {copied ? t('working.copied') : ''}
      </span>
    </ButtonBase>
  );
}
