import {
  Sidebar,
  SidebarGroup,
  SidebarItem,
  SidebarScrollWrapper,
  SidebarSpace,
} from '@backstage/core-components';
import { NavContentBlueprint } from '@backstage/plugin-app-react';
import { NotificationsSidebarItem } from '@backstage/plugin-notifications';
import { SidebarSearchModal } from '@backstage/plugin-search';
import { UserSettingsSignInAvatar } from '@backstage/plugin-user-settings';
import MenuIcon from '@material-ui/icons/Menu';
import SearchIcon from '@material-ui/icons/Search';
import { Divider } from './Divider';
import { Logo } from './Logo';
import { PageTitle } from './PageTitle';
import { SkipLink } from './SkipLink';

/** What people come for, in the order of how often. Pages that are not named here follow by title. */
const FIRST = [
  'page:home',
  'page:trend-radar',
  'page:slo',
  'page:model-cards',
  'page:api-contracts',
  'page:catalog',
  'page:api-docs',
  'page:techdocs',
];

/** Looked after now and then. */
const LOWER = ['page:trend-radar/sources'];

/** Reached in another way: search opens over the page, notifications show their count, a graph needs an entity. */
const ELSEWHERE = ['page:search', 'page:notifications', 'page:catalog-graph'];

export const SidebarContent = NavContentBlueprint.make({
  params: {
    component: ({ navItems }) => {
      const pages = navItems.clone().rest();
      const nav = navItems.withComponent(item => (
        <SidebarItem icon={() => item.icon} to={item.href} text={item.title} />
      ));
      ELSEWHERE.forEach(id => nav.take(id));
      const first = FIRST.map(id => nav.take(id));
      const lower = LOWER.map(id => nav.take(id));
      const settings = nav.take('page:user-settings');
      const others = nav.rest({ sortBy: 'title' });

      return (
        <>
          <SkipLink />
          <PageTitle pages={pages} />
          <Sidebar>
            <Logo />
            <SidebarGroup label="Menu" icon={<MenuIcon />}>
              {first}
              {others.length > 0 && (
                <SidebarScrollWrapper>{others}</SidebarScrollWrapper>
              )}
            </SidebarGroup>
            <Divider />
            <SidebarGroup label="Search" icon={<SearchIcon />} to="/search">
              <SidebarSearchModal />
            </SidebarGroup>
            <SidebarSpace />
            <Divider />
            <SidebarGroup
              label="Settings"
              icon={<UserSettingsSignInAvatar />}
              to="/settings"
            >
              {lower}
              <NotificationsSidebarItem />
              {settings}
            </SidebarGroup>
          </Sidebar>
        </>
      );
    },
  },
});
