import { createApp } from '@backstage/frontend-defaults';
import { homeModule } from './modules/home';
import { navModule } from './modules/nav';
import { signInModule } from './modules/signIn';
import { themeModule } from './theme';

/** Plugins are not named here: `app.packages: all` discovers them from package.json. */
export default createApp({
  features: [themeModule, navModule, homeModule, signInModule],
});
