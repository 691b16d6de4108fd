import {
  forwardRef,
  useImperativeHandle,
  useLayoutEffect,
  useState,
} from 'react';
import {
  useMeasuredWidth,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../../translation';
import type { Columns } from './blocks';
import { useStyles } from './useStyles';

/** More of a line is not shown. */
const MOST_CHARACTERS = 2_000;

/** Characters of what is said of the rest of a line that is cut. */
const CUT_CHARACTERS = 40;

/** What of the width is no text: half of it beside each other, and the numbers and signs. */
const BESIDE_TEXT = { beside: '50% + 96px', unified: '152px' } as const;

/** Scrolls the lines of both sides sideways, so that they stay beside each other. */
export const ShiftBar = forwardRef<
  HTMLDivElement,
  {
    /** Of the longest line. */
    characters: number;
    columns: Columns;
    onShift(pixels: number): void;
  }
>(function ShiftBarWithRef(props, outer) {
  const { classes } = useStyles();
  const { t } = useTexts(apiContractsTranslationRef);
  const shown =
    props.characters > MOST_CHARACTERS
      ? MOST_CHARACTERS + CUT_CHARACTERS
      : props.characters;
  const width = `calc(${BESIDE_TEXT[props.columns]} + ${shown}ch)`;
  const { ref, width: barPixels } = useMeasuredWidth<HTMLDivElement>(0);
  useImperativeHandle<
    HTMLDivElement | null,
    HTMLDivElement | null
  >(outer, () => ref.current, [ref]);
  const [scrolls, setScrolls] = useState(true);
  useLayoutEffect(() => {
    const bar = ref.current;
    if (bar) setScrolls(bar.scrollWidth > bar.clientWidth);
  }, [ref, barPixels, width]);
  return (
    <div
      ref={ref}
      role="group"
      aria-label={t('sideBySide.shift')}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
      tabIndex={scrolls ? 0 : undefined}
      className={classes.bar}
      onScroll={({ currentTarget }) => props.onShift(currentTarget.scrollLeft)}
    >
      <div style={{ height: 1, width }} />
    </div>
  );
});
