import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import {
  formatNumber,
  StateIcon,
  StateIconName,
  Tone,
  toneColours,
  usePaletteMode,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../../translation';
import type { DefinitionCheck } from './useDefinitionCheck';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: 8,
    minHeight: 32,
    fontSize: 14,
    fontWeight: 500,
    '& svg': { fontSize: 18 },
  },
});

interface Said {
  tone: Tone;
  icon: StateIconName;
  words: string;
}

function useSaid(check: DefinitionCheck): Said {
  const { t } = useTexts(sloTranslationRef);
  const { result, errors, warnings, isEmpty, error, isBehind } = check;
  const counted = (kind: 'errors' | 'warnings', count: number) =>
    t(`editor.check.${kind}`, { count, number: formatNumber(count) });
  if (isEmpty) {
    return { tone: 'neutral', icon: 'empty', words: t('editor.check.empty') };
  }
  if (error && !isBehind) {
    const words = t('editor.check.failed', { reason: error.message });
    return { tone: 'attention', icon: 'warning', words };
  }
  if (!result) {
    return { tone: 'info', icon: 'turning', words: t('editor.check.checking') };
  }
  if (errors.length > 0) {
    const words =
      warnings.length > 0
        ? t('editor.check.errorsAndWarnings', {
            errors: counted('errors', errors.length),
            warnings: counted('warnings', warnings.length),
          })
        : counted('errors', errors.length);
    return { tone: 'act', icon: 'cross', words };
  }
  if (result.definitions.length === 0) {
    return {
      tone: 'attention',
      icon: 'warning',
      words: t('editor.check.noSlo'),
    };
  }
  return warnings.length > 0
    ? {
        tone: 'attention',
        icon: 'warning',
        words: counted('warnings', warnings.length),
      }
    : { tone: 'good', icon: 'check', words: t('editor.check.right') };
}

/** What the check found, in one line that is announced when it changes. */
export function CheckStatus(props: { id: string; check: DefinitionCheck }) {
  const { check } = props;
  const classes = useStyles();
  const { t } = useTexts(sloTranslationRef);
  const { tone, icon, words } = useSaid(check);
  const colour = toneColours[usePaletteMode()][tone].text;
  return (
    <div className={classes.root} style={{ color: colour }}>
      <StateIcon name={icon} />
      <span id={props.id} role="status">
        {words}
      </span>
      {check.error && !check.isBehind && (
        <Button size="small" onClick={check.retry}>
          {t('editor.check.retry')}
        </Button>
      )}
    </div>
  );
}
