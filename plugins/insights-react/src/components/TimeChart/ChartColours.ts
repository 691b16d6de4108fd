import { useTheme } from '@material-ui/core/styles';
import { memberColours } from '../../lib/memberColour';
import { usePaletteMode } from '../../lib/usePaletteMode';
import type { TimeChartSeries } from './TimeChartProps';

/** The colours that a chart draws with. */
export interface ChartColours {
  text: string;
  quietText: string;
  grid: string;
  paper: string;
  accent: string;
  series: string[];
}

/** A single line has the accent; several have their members' colours; what is worked out from them is quiet. */
export function useChartColours(
  series: readonly TimeChartSeries[],
): ChartColours {
  const { palette } = useTheme();
  const mode = usePaletteMode();
  const lines = series.filter(one => !one.guide);
  const members = memberColours(
    lines.map(one => one.id),
    mode,
  );
  const accent = palette.primary.main;
  return {
    text: palette.text.primary,
    quietText: palette.text.secondary,
    grid: palette.divider,
    paper: palette.background.paper,
    accent,
    series: series.map(
      one =>
        one.colour ??
        (one.guide
          ? palette.text.secondary
          : (lines.length > 1 && members.get(one.id)) || accent),
    ),
  };
}
