import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { contractRulesRouteRef } from '../routes';

/** The id of a rule of changes, as the way to what is said of it. */
export function RuleLink({ id }: { id: string }) {
  const rules = useRouteRef(contractRulesRouteRef);
  return (
    <Link to={`${rules()}#${encodeURIComponent(id)}`} underline="always">
      <code>{id}</code>
    </Link>
  );
}
