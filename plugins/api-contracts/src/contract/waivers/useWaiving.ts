import { type RefObject, useEffect, useState } from 'react';

/**
 * Which item of a list is being waived, by its number from 0. The button that was pressed goes with what it did, so the
 * item has the focus afterwards.
 */
export function useWaiving(list: RefObject<HTMLElement>) {
  const [number, begin] = useState<number>();
  const [waived, setWaived] = useState<{ number: number }>();
  // After the dialog is gone, which gives the focus back to the button.
  useEffect(() => {
    if (!waived) return;
    // Of a list of which a part is drawn the items say their numbers.
    const item =
      list.current?.querySelector(
        `:scope > [data-number="${waived.number}"]`,
      ) ?? list.current?.children[waived.number];
    if (item instanceof HTMLElement) item.focus();
  }, [waived, list]);
  return {
    number,
    begin,
    end: () => begin(undefined),
    /** It is waived. */
    done() {
      begin(undefined);
      if (number !== undefined) setWaived({ number });
    },
  };
}
