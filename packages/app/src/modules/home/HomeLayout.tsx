import { Fragment } from 'react';
import { Content } from '@backstage/core-components';
import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import { CustomHomepageGrid } from '@backstage/plugin-home';
import { HomePageLayoutProps } from '@backstage/plugin-home-react/alpha';

/** The home page: a grid that each person can arrange, under a heading with the company's name. */
export const HomeLayout = ({ widgets, defaultConfig }: HomePageLayoutProps) => {
  const organization =
    useApi(configApiRef).getOptionalString('organization.name');
  return (
    <Content>
      <CustomHomepageGrid
        title={organization ?? 'Home'}
        config={defaultConfig?.map(({ column, row, ...item }) => ({
          ...item,
          x: column,
          y: row,
        }))}
      >
        {widgets.map(({ name, node, component }) => (
          <Fragment key={name ?? node.spec.id}>{component}</Fragment>
        ))}
      </CustomHomepageGrid>
    </Content>
  );
};
