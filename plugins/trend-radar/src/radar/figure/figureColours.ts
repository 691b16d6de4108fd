import { useMemo } from 'react';
import { useTheme } from '@material-ui/core/styles';
import {
  categoricalPalette,
  ringColour,
  usePaletteMode,
} from '@almanac/backstage-plugin-insights-react';

/** The colours of a radar, as plain values: an exported picture has no style sheet. */
export interface FigureColours {
  surface: string;
  text: string;
  secondaryText: string;
  line: string;
  quadrant(index: number): string;
  ring(index: number, count: number): string;
}

/**
 * The colours of a radar in the portal's theme; the same object until the theme changes.
 *
 * @param ground - what the radar lies on: the page, or a card
 */
export function useFigureColours(
  ground: 'default' | 'paper' = 'default',
): FigureColours {
  const { palette } = useTheme();
  const mode = usePaletteMode();
  return useMemo(() => {
    const quadrants = categoricalPalette[mode];
    return {
      surface: palette.background[ground],
      text: palette.text.primary,
      secondaryText: palette.text.secondary,
      line: palette.divider,
      quadrant: index => quadrants[index % quadrants.length],
      ring: (index, count) => ringColour(index, count, mode),
    };
  }, [palette, mode, ground]);
}
