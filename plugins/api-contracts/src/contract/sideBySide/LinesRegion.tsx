import { forwardRef, KeyboardEvent, MouseEvent, ReactNode } from 'react';
import type { Step } from './useSteps';
import { useStyles } from './useStyles';

/** The part that scrolls: hears the keys that go from place to place, and in which column one selects. */
export const LinesRegion = forwardRef<
  HTMLDivElement,
  {
    label: string;
    /** Asks for another place. */
    onStep(by: Step): void;
    onSelect(side: string | undefined): void;
    children: ReactNode;
  }
>(function LinesRegionWithRef({ label, onStep, onSelect, children }, ref) {
  const { classes } = useStyles();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'n') onStep(1);
    if (event.key === 'p') onStep(-1);
    if (event.key === 'b') onStep('breaking');
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
      onKeyDown={onKeyDown}
      onMouseDown={onMouseDown}
    >
      {children}
    </div>
  );
});
