import { ReactNode, useEffect, useState } from 'react';
import { StylesProvider } from '@material-ui/core/styles';

/** As Material UI keeps its style sheets: by what writes the styles, then by theme. */
type Sheets = Map<
  unknown,
  Map<unknown, { staticSheet: { detach(): void } | null }>
>;

/**
 * Style sheets of Material UI that live as long as this part of the page does.
 *
 * Material UI counts who uses a sheet while it renders, and counts down in effects. What React renders and then throws away,
 * as it does for what is still loading, is never counted down: the sheets of a theme that was left stay in the document, and
 * since both themes name their classes alike, the one that was left could win. So each theme that is shown keeps its sheets
 * by itself, and takes them all away when it goes.
 */
export function OwnSheets({ children }: { children: ReactNode }) {
  const [sheets] = useState<Sheets>(() => new Map());
  useEffect(
    () => () => {
      for (const byTheme of sheets.values())
        for (const { staticSheet } of byTheme.values()) staticSheet?.detach();
    },
    [sheets],
  );
  return <StylesProvider sheetsManager={sheets}>{children}</StylesProvider>;
}
