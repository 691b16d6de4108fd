import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import {
  saveFile,
  useCopy,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../../translation';

const MOST_PIXELS = 420;

const useStyles = makeStyles(theme => ({
  root: { margin: theme.spacing(0, 0, 2) },
  text: {
    margin: 0,
    padding: theme.spacing(1.5),
    maxHeight: MOST_PIXELS,
    overflow: 'auto',
    borderRadius: 4,
    border: `1px solid ${theme.palette.divider}`,
    backgroundColor: theme.palette.background.paper,
    fontSize: 13,
    lineHeight: 1.5,
    tabSize: 2,
    '&:focus-visible': { outline: `2px solid ${theme.palette.primary.main}` },
  },
  actions: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    minHeight: 32,
    fontSize: 12,
    color: theme.palette.text.secondary,
    '& > :first-child': { marginLeft: -5 },
  },
}));

/**
 * A text as a machine reads it, to be copied and, where it has a file's name, saved.
 *
 * @param props - `name`: of the text, for who hears it
 */
export function TextBlock(props: {
  text: string;
  name: string;
  file?: string;
}) {
  const { text, name, file } = props;
  const classes = useStyles();
  const { t } = useTexts(sloTranslationRef);
  const { result, copy } = useCopy(text);
  return (
    <div className={classes.root}>
      <pre
        className={classes.text}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
        tabIndex={0}
        role="group"
        aria-label={name}
      >
        <code>{text}</code>
      </pre>
      <div className={classes.actions}>
        <Button
          size="small"
          aria-label={t('detail.text.copyOf', { name })}
          onClick={() => void copy()}
        >
          {t('detail.text.copy')}
        </Button>
        {file && (
          <Button
            size="small"
            aria-label={t('detail.text.downloadOf', { name })}
            onClick={() =>
              saveFile(file, new Blob([text], { type: 'text/yaml' }))
            }
          >
            {t('detail.text.download')}
          </Button>
        )}
        <span role="status">{result && t(`detail.text.${result}`)}</span>
      </div>
    </div>
  );
}
