import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useBackendUrl } from '../../hooks/useBackendUrl';
import { insightsTranslationRef } from '../../translation/insightsTranslationRef';
import { curlCommand } from './curlCommand';
import { useCopy } from './useCopy';
import { useOpenJson } from './useOpenJson';
import { useTexts } from '../../translation/useTexts';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: theme.spacing(0, 1.5),
  },
  button: {
    padding: theme.spacing(0, 0.5),
    marginLeft: theme.spacing(-0.5),
    minWidth: 0,
    minHeight: 24,
    lineHeight: 1.2,
    '&[aria-disabled]': { opacity: 0.6, cursor: 'default' },
  },
  said: {
    fontSize: 12,
    color: theme.palette.text.secondary,
    overflowWrap: 'anywhere',
  },
}));

/**
 * The call that returns something: its answer to read, and the command to take along. A plain link would be refused:
 * only the portal's own requests carry the reader's token. An address outside the backend is told and not offered.
 *
 * @param props - `href`: path of the backend; `of`: what it returns, where several calls stand on a page
 */
export function ApiCall(props: { href: string; of?: string }) {
  const classes = useStyles();
  const { t } = useTexts(insightsTranslationRef);
  const url = useBackendUrl(props.href);
  if (url === undefined) {
    return (
      <span className={classes.said}>
        {t('working.notOfBackend', { href: props.href })}
      </span>
    );
  }
  return <BackendCall url={url} of={props.of} />;
}

function BackendCall(props: { url: string; of: string | undefined }) {
  const classes = useStyles();
  const { t } = useTexts(insightsTranslationRef);
  const answer = useOpenJson(props.url);
  const command = useCopy(curlCommand(props.url));
  const named = (words: string) =>
    props.of === undefined ? undefined : `${words}: ${props.of}`;
  const said =
    answer.failure ?? (command.result && t(`working.${command.result}`));
  return (
    <span className={classes.root}>
      <Button
        size="small"
        color="primary"
        className={classes.button}
        // Not `disabled`: that takes the focus away, and Escape would no longer close what is around it.
        aria-disabled={answer.isUnderWay || undefined}
        aria-label={named(t('working.apiCall'))}
        onClick={() => {
          if (answer.isUnderWay) return;
          command.forget();
          void answer.open();
        }}
      >
        {t('working.apiCall')}
      </Button>
      <Button
        size="small"
        className={classes.button}
        aria-label={named(t('working.copyCurl'))}
        onClick={() => {
          answer.forget();
          void command.copy();
        }}
      >
        {t('working.copyCurl')}
      </Button>
      <span role="status" className={classes.said}>
        {said}
      </span>
    </span>
  );
}
