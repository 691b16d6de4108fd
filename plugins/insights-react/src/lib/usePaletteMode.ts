import { useTheme } from '@material-ui/core/styles';
import type { PaletteMode } from './categoricalPalette';

/** Whether the portal's theme is light or dark. @public */
export function usePaletteMode(): PaletteMode {
  return useTheme().palette.type === 'dark' ? 'dark' : 'light';
}
