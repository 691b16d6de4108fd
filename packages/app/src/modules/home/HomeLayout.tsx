import { Fragment } from 'react';
import { Content } from '@backstage/core-components';
import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import { CustomHomepageGrid } from '@backstage/plugin-home';
import { HomePageLayoutProps } from '@backstage/plugin-home-react/alpha';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  page: {
    // Arranging the page is not what people come for, so its button is not the loud one.
    '& > div:first-child .MuiButton-containedPrimary': {
      color: theme.palette.primary.main,
      backgroundColor: 'transparent',
    },
  },
}));

/** Columns by width of the page; below a tablet, cards stand under each other. */
const COLUMNS = { xl: 12, lg: 12, md: 12, sm: 6, xs: 4, xxs: 2 };

const ROW_HEIGHT_PX = 40;

/** The home page: a grid that each person can arrange, under a heading with the company's name. */
export const HomeLayout = ({ widgets, defaultConfig }: HomePageLayoutProps) => {
  const classes = useStyles();
  const organization =
    useApi(configApiRef).getOptionalString('organization.name');
  return (
    <main>
      <Content className={classes.page}>
        <CustomHomepageGrid
          title={organization ?? 'Home'}
          cols={COLUMNS}
          rowHeight={ROW_HEIGHT_PX}
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
    </main>
  );
};
