import { useCallback } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { MiddleTruncate, Slo } from '@almanac/backstage-plugin-insights-react';
import { sloRouteRef } from '../routes';

/** Characters of a title that are shown where there is room for all. */
const LONGEST_TITLE = 90;

const useStyles = makeStyles(theme => ({
  root: {
    display: 'block',
    overflow: 'hidden',
    fontWeight: 500,
    color: theme.palette.text.primary,
  },
}));

/** Path to the page of an SLO, for the router. */
export function useSloPath(): (sloName: string) => string {
  const path = useRouteRef(sloRouteRef);
  return useCallback(sloName => path({ sloName }), [path]);
}

/** The title of an SLO, as the way to its page. */
export function SloLink(props: {
  slo: Pick<Slo, 'name' | 'title'>;
  onLeave?(): void;
}) {
  const classes = useStyles();
  const sloPath = useSloPath();
  const { name, title } = props.slo;
  return (
    <Link to={sloPath(name)} className={classes.root} onClick={props.onLeave}>
      <MiddleTruncate text={title} maxCharacters={LONGEST_TITLE} />
    </Link>
  );
}
