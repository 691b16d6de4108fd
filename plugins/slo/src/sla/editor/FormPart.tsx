import { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { PageSection } from '@almanac/backstage-plugin-insights-react';

const useStyles = makeStyles(theme => ({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(240px, 1fr))',
    gap: theme.spacing(2),
    maxWidth: 880,
    alignItems: 'start',
  },
}));

/** Fields that belong together, as many beside each other as there is room for. */
export function FormPart(props: {
  anchor: string;
  title: string;
  children: ReactNode;
  foot?: ReactNode;
}) {
  const classes = useStyles();
  return (
    <PageSection anchor={props.anchor} title={props.title}>
      <div className={classes.grid}>{props.children}</div>
      {props.foot}
    </PageSection>
  );
}
