import { createApp } from '@backstage/frontend-defaults';
import { homeModule } from './modules/home';
import { navModule } from './modules/nav';
import { notFoundModule } from './modules/notFound';
import { searchModule } from './modules/search';
import { signInModule } from './modules/signIn';
import { wordsModule } from './modules/words';
import { themeModule } from './theme';

/** Plugins are not named here: `app.packages: all` discovers them from package.json. */
export default createApp({
  features: [
    themeModule,
    wordsModule,
    navModule,
    homeModule,
    searchModule,
    signInModule,
    notFoundModule,
  ],
});
