import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Link from '@material-ui/core/Link';
import { makeStyles } from '@material-ui/core/styles';
import { useBackendUrl } from '../../hooks/useBackendUrl';
import { insightsTranslationRef } from '../../translation';
import { useCopy } from './useCopy';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: theme.spacing(0, 1.5),
  },
  copy: { padding: theme.spacing(0, 0.5), minWidth: 0, lineHeight: 1.2 },
  said: { fontSize: 12, color: theme.palette.text.secondary },
}));

/** The call that returns a number, to open and to take along. */
export function ApiLink(props: { href: string }) {
  const classes = useStyles();
  const { t } = useTranslationRef(insightsTranslationRef);
  const url = useBackendUrl(props.href);
  const { result, copy } = useCopy(url);
  return (
    <span className={classes.root}>
      <Link href={url} target="_blank" rel="noopener">
        {t('working.apiCall')}
      </Link>
      <Button size="small" className={classes.copy} onClick={() => void copy()}>
        {t('working.copyLink')}
      </Button>
      <span role="status" className={classes.said}>
        {result && t(`working.${result}`)}
      </span>
    </span>
  );
}
