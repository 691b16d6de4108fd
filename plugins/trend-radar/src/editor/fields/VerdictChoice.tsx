import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import {
  useStateWord,
  useTexts,
  verdicts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { useFieldStyles } from './useFieldStyles';

/** The verdicts of which a condition asks for one; undefined where it asks for none. */
export function VerdictChoice(props: {
  chosen: readonly string[];
  onChange(chosen: string[] | undefined): void;
}) {
  const { chosen, onChange } = props;
  const classes = useFieldStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const stateWord = useStateWord();
  const toggle = (verdict: string) => {
    const next = chosen.includes(verdict)
      ? chosen.filter(one => one !== verdict)
      : [...chosen, verdict];
    onChange(next.length > 0 ? next : undefined);
  };
  return (
    <div className={classes.wide}>
      <span className={classes.hint}>{t('editor.condition.verdict')} </span>
      {verdicts.map(verdict => (
        <FormControlLabel
          key={verdict}
          label={stateWord(verdict)}
          control={
            <Checkbox
              size="small"
              color="primary"
              checked={chosen.includes(verdict)}
              onChange={() => toggle(verdict)}
            />
          }
        />
      ))}
    </div>
  );
}
