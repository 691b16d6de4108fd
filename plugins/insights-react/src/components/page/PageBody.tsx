import { PropsWithChildren } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { Content } from '@backstage/core-components';

const useStyles = makeStyles(theme => ({
  root: { padding: theme.spacing(0, 3, 4) },
}));

/** The content of a page under the header of the new frontend system, which brings its own distance but no landmark. @public */
export function PageBody(props: PropsWithChildren<{}>) {
  const classes = useStyles();
  return (
    <main>
      <Content noPadding className={classes.root}>
        {props.children}
      </Content>
    </main>
  );
}
