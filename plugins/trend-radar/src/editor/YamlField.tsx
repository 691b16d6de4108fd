import { useId, useState } from 'react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useTexts } from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../translation';

const useStyles = makeStyles(theme => ({
  text: {
    boxSizing: 'border-box',
    width: '100%',
    minHeight: 480,
    padding: theme.spacing(1.5),
    border: `1px solid ${theme.palette.text.secondary}`,
    borderRadius: 4,
    fontFamily: 'monospace',
    fontSize: 13,
    lineHeight: 1.5,
    whiteSpace: 'pre',
    overflow: 'auto',
    resize: 'vertical',
    color: theme.palette.text.primary,
    backgroundColor: theme.palette.background.paper,
  },
  hint: {
    margin: theme.spacing(0.5, 0),
    fontSize: 13,
    color: theme.palette.text.secondary,
  },
}));

/** The radar as the YAML of a radar file: to be copied into one, and pasted from one. */
export function YamlField(props: {
  text: string;
  isInvalid?: boolean;
  onChange?(text: string): void;
}) {
  const { text, onChange } = props;
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const [said, setSaid] = useState('');
  const hintId = useId();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(t('editor.yaml.copied'));
    } catch {
      // Without a secure address, browsers give no clipboard.
      setSaid(t('editor.yaml.notCopied'));
    }
  };
  return (
    <>
      <textarea
        className={classes.text}
        aria-label={t('editor.yaml.label')}
        aria-describedby={hintId}
        aria-invalid={props.isInvalid || undefined}
        readOnly={!onChange}
        wrap="off"
        spellCheck={false}
        autoCapitalize="off"
        value={text}
        onChange={event => onChange?.(event.target.value)}
      />
      <p id={hintId} className={classes.hint}>
        {t('editor.yaml.hint')}
      </p>
      <Button size="small" variant="outlined" onClick={() => void copy()}>
        {t('editor.yaml.copy')}
      </Button>{' '}
      <span role="status" className={classes.hint}>
        {said}
      </span>
    </>
  );
}
