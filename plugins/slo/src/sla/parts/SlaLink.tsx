import { makeStyles } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { Sla } from '@almanac/backstage-plugin-insights-react';
import { sloContractRouteRef } from '../../routes';

const useStyles = makeStyles(theme => ({
  root: { fontWeight: 500, color: theme.palette.text.primary },
}));

/** The title of an agreement, as the way to its page. */
export function SlaLink({ sla }: { sla: Pick<Sla, 'id' | 'title'> }) {
  const classes = useStyles();
  const slaPath = useRouteRef(sloContractRouteRef);
  const { id, title } = sla;
  return (
    <Link to={slaPath({ slaId: id })} className={classes.root} title={title}>
      {title}
    </Link>
  );
}
