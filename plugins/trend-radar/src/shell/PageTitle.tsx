import { Helmet } from 'react-helmet';
import { configApiRef, useApi } from '@backstage/core-plugin-api';

/**
 * Names the browser's tab after the thing on the page, on both frontend systems: the frame that is around it names only
 * the page.
 *
 * @param props - `parts`: the thing and what it belongs to; what is not known yet is left out
 */
export function PageTitle(props: { parts: (string | undefined)[] }) {
  const app = useApi(configApiRef).getOptionalString('app.title');
  const title = props.parts.filter(Boolean).join(' · ');
  return <Helmet title={title} titleTemplate={`%s | ${app ?? 'Backstage'}`} />;
}
