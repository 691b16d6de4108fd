import { createUnifiedTheme, genPageTheme, pageTheme } from '@backstage/theme';
import { componentsOf } from './components';
import { fontFamily } from './fontFamily';
import { paletteOf } from './palette';
import { ThemeTokens } from './tokens';

const heading = (fontSize: number, marginBottom: number) => ({
  fontFamily,
  fontSize,
  fontWeight: 600,
  marginBottom,
});

/** The portal's theme in one mode. Every kind of page has the same calm header. */
export function createAlmanacTheme(tokens: ThemeTokens) {
  const calm = genPageTheme({
    colors: [tokens.surface],
    shape: 'none',
    options: { fontColor: tokens.text },
  });
  return createUnifiedTheme({
    palette: paletteOf(tokens),
    fontFamily,
    defaultPageTheme: 'home',
    pageTheme: Object.fromEntries(
      Object.keys(pageTheme).map(kind => [kind, calm]),
    ),
    typography: {
      htmlFontSize: 16,
      fontFamily,
      h1: heading(28, 8),
      h2: heading(24, 8),
      h3: heading(22, 4),
      h4: heading(20, 4),
      h5: heading(16, 4),
      h6: heading(14, 4),
    },
    components: componentsOf(tokens),
  });
}
