import { useTexts } from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../../translation';
import { useStyles } from './useStyles';

/** More of a line is not shown. */
const MOST_CHARACTERS = 2_000;

/** Scrolls the lines of both sides sideways, so that they stay beside each other. */
export function ShiftBar(props: {
  /** Of the longest line. */
  characters: number;
  onShift(pixels: number): void;
}) {
  const { classes } = useStyles();
  const { t } = useTexts(apiContractsTranslationRef);
  const shown = Math.min(props.characters, MOST_CHARACTERS);
  return (
    <div
      role="group"
      aria-label={t('sideBySide.shift')}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
      tabIndex={0}
      className={classes.bar}
      onScroll={({ currentTarget }) => props.onShift(currentTarget.scrollLeft)}
    >
      <div style={{ height: 1, width: `calc(50% + ${shown / 2}ch)` }} />
    </div>
  );
}
