import { useLayoutEffect } from 'react';
import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import { holdDocumentTitle } from './holdDocumentTitle';

/**
 * Names the browser's tab after the thing on the page, on both frontend systems: the frame that is around it names only
 * the page.
 *
 * @param props - `parts`: the thing and what it belongs to; what is not known yet is left out
 *
 * @public
 */
export function PageTitle(props: { parts: (string | undefined)[] }) {
  const app = useApi(configApiRef).getOptionalString('app.title');
  const title = `${props.parts.filter(Boolean).join(' · ')} | ${
    app ?? 'Backstage'
  }`;
  useLayoutEffect(() => holdDocumentTitle(title), [title]);
  return null;
}
