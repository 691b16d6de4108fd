import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { contractRulesRouteRef } from '../routes';

/**
 * The id of a rule of changes, as the way to what is said of it.
 *
 * @param props - `search`: what the page of the rules is narrowed to, and stays so
 */
export function RuleLink({ id, search = '' }: { id: string; search?: string }) {
  const rules = useRouteRef(contractRulesRouteRef);
  return (
    <Link
      to={`${rules()}${search}#${encodeURIComponent(id)}`}
      underline="always"
    >
      <code>{id}</code>
    </Link>
  );
}
