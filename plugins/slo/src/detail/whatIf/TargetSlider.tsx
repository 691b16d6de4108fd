import Slider from '@material-ui/core/Slider';
import { makeStyles } from '@material-ui/core/styles';
import { targetText } from '../lib/objectiveText';
import { ninesOf, TARGET_SCALE, targetAt } from './targetScale';

const useStyles = makeStyles(theme => ({
  // The words at the ends of the scale are wider than the scale.
  root: { padding: theme.spacing(0, 2) },
  mark: { fontSize: 11, fontVariantNumeric: 'tabular-nums' },
}));

const MARKS = [1, 2, 3, 4, 5].map(value => ({
  value,
  label: `${Number((100 * (1 - 10 ** -value)).toFixed(3))}`,
}));

/** A target on a scale of nines, on which 99 % to 99.9 % is as far as 99.9 % to 99.99 %. */
export function TargetSlider(props: {
  label: string;
  target: number;
  onChange(target: number): void;
}) {
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <Slider
        aria-label={props.label}
        classes={{ markLabel: classes.mark }}
        min={TARGET_SCALE.low}
        max={TARGET_SCALE.high}
        step={TARGET_SCALE.step}
        marks={MARKS}
        value={ninesOf(props.target)}
        getAriaValueText={nines => targetText(targetAt(nines))}
        onChange={(_, nines) => {
          if (typeof nines === 'number') props.onChange(targetAt(nines));
        }}
      />
    </div>
  );
}
