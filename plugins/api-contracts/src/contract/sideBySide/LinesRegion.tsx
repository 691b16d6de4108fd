import { forwardRef, KeyboardEvent, MouseEvent, ReactNode } from 'react';
import type { useEdgeKeys } from '../../lib/useEdgeKeys';
import { focusedRow } from '../../lib/withFocused';
import type { Step } from './useSteps';
import { useStyles } from './useStyles';

/** Pixels that long lines move by a key. */
const SHIFT = 40;

/** The part that scrolls: hears the keys that go from place to place, and in which column one selects. */
export const LinesRegion = forwardRef<
  HTMLDivElement,
  {
    label: string;
    /** What leads to the first and the last row. */
    edgeKeys: ReturnType<typeof useEdgeKeys>;
    /** The row, from 0, that has the focus or something in it. */
    onFocusRow(index: number | undefined): void;
    /** Moves long lines sideways. */
    onShift(pixels: number): void;
    /** Asks for another place. */
    onStep(by: Step): void;
    onSelect(side: string | undefined): void;
    children: ReactNode;
  }
>(function LinesRegionWithRef(props, ref) {
  const { label, edgeKeys, onStep, onShift, onSelect } = props;
  const { classes } = useStyles();
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    edgeKeys.onKeyDown(event);
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'n') onStep(1);
    if (event.key === 'p') onStep(-1);
    if (event.key === 'b') onStep('breaking');
    // With it one selects.
    if (event.shiftKey) return;
    if (event.key === 'ArrowRight') onShift(SHIFT);
    if (event.key === 'ArrowLeft') onShift(-SHIFT);
  };
  const onMouseDown = ({ target }: MouseEvent) => {
    const cell =
      target instanceof Element ? target.closest('[data-side]') : null;
    onSelect(cell?.getAttribute('data-side') ?? undefined);
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears the keys of what is inside
    <div
      ref={ref}
      className={classes.scroller}
      role="region"
      aria-label={label}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
      tabIndex={0}
      {...edgeKeys}
      onKeyDown={onKeyDown}
      onFocus={event => props.onFocusRow(focusedRow(event))}
      onMouseDown={onMouseDown}
    >
      {props.children}
    </div>
  );
});
