import ButtonBase from '@material-ui/core/ButtonBase';
import {
  StateIcon,
  states,
  toneColours,
  usePaletteMode,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../../translation';
import type { PlacedChange } from './placedChanges';
import { useStyles } from './useStyles';

/** The number of a line, with a mark where a change is. */
export function LineNumber(props: {
  side: 'before' | 'after';
  number: number | null;
  /** The weightiest first. */
  changes: readonly PlacedChange[] | undefined;
  onLook(change: number): void;
}) {
  const { side, number, changes, onLook } = props;
  const { classes } = useStyles();
  const [first] = changes ?? [];
  return (
    <div role="cell" data-side={side} className={classes.number}>
      {first && <Mark placed={first} onLook={onLook} />}
      {number !== null && <span>{number}</span>}
    </div>
  );
}

function Mark(props: { placed: PlacedChange; onLook(change: number): void }) {
  const { number, change } = props.placed;
  const { classes } = useStyles();
  const { t } = useTexts(apiContractsTranslationRef);
  // A newer backend may have more severities.
  const { icon, tone } = states[`change-${change.severity}`] ?? states.unknown;
  const { text } = toneColours[usePaletteMode()][tone];
  const label = t('sideBySide.mark', {
    severity: t(`sideBySide.severities.${change.severity}`),
    sentence: change.sentence,
  });
  return (
    <ButtonBase
      className={classes.mark}
      style={{ color: text }}
      aria-label={label}
      title={label}
      onClick={() => props.onLook(number)}
    >
      <StateIcon name={icon} />
    </ButtonBase>
  );
}
