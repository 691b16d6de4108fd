import { ReactNode } from 'react';
import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { ThemeBlueprint } from '@backstage/plugin-app-react';
import { UnifiedThemeProvider } from '@backstage/theme';
import DarkIcon from '@material-ui/icons/Brightness2';
import LightIcon from '@material-ui/icons/WbSunny';
import { buiStyleSheet } from './buiVariables';
import { createAlmanacTheme } from './createAlmanacTheme';
import { OwnSheets } from './OwnSheets';
import { dark, light, ThemeTokens } from './tokens';

const providerOf = (tokens: ThemeTokens) => {
  const theme = createAlmanacTheme(tokens);
  const styleSheet = buiStyleSheet(tokens);
  return ({ children }: { children: ReactNode }) => (
    <OwnSheets>
      <UnifiedThemeProvider theme={theme} themeName="almanac">
        <style>{styleSheet}</style>
        {children}
      </UnifiedThemeProvider>
    </OwnSheets>
  );
};

/** Takes the place of the app's own light and dark theme. */
export const themeModule = createFrontendModule({
  pluginId: 'app',
  extensions: [
    ThemeBlueprint.make({
      name: 'light',
      params: {
        theme: {
          id: 'light',
          title: 'Light',
          variant: 'light',
          icon: <LightIcon />,
          Provider: providerOf(light),
        },
      },
    }),
    ThemeBlueprint.make({
      name: 'dark',
      params: {
        theme: {
          id: 'dark',
          title: 'Dark',
          variant: 'dark',
          icon: <DarkIcon />,
          Provider: providerOf(dark),
        },
      },
    }),
  ],
});
