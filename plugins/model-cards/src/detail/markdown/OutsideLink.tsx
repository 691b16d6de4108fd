import { ReactNode } from 'react';
import { Link } from '@backstage/core-components';
import { linkOf } from './linkOf';

/** A link out of the portal that tells nobody where it was; what is no address that may be led to is shown as text. */
export function OutsideLink(props: {
  address: string | null | undefined;
  children?: ReactNode;
}) {
  const to = linkOf(props.address);
  const shown = props.children ?? props.address;
  if (!to) return <>{shown}</>;
  return (
    <Link to={to} rel="noopener noreferrer" underline="always">
      {shown}
    </Link>
  );
}
