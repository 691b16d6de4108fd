import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import { NavContentNavItem } from '@backstage/plugin-app-react';
import { Helmet } from 'react-helmet';
import { useLocation } from 'react-router-dom';

/** The page that a path belongs to: the one with the longest address that the path is at or below. */
export const pageAt = <T extends { href: string }>(
  pages: T[],
  pathname: string,
): T | undefined =>
  pages
    .filter(({ href }) => pathname === href || pathname.startsWith(`${href}/`))
    .sort((a, b) => b.href.length - a.href.length)[0];

/**
 * Names the browser's tab after the page of the navigation that is open. Most pages do not do so themselves; the title
 * of one that does goes first.
 */
export const PageTitle = ({ pages }: { pages: NavContentNavItem[] }) => {
  const title = useApi(configApiRef).getOptionalString('app.title');
  const { pathname } = useLocation();
  const page = pageAt(pages, pathname);
  return <Helmet defaultTitle={page ? `${page.title} | ${title}` : title} />;
};
