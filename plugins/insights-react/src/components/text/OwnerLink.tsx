import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { insightsTranslationRef } from '../../translation';

/** Who owns a thing, as a link into the catalog. @public */
export function OwnerLink(props: { owner?: string }) {
  const { t } = useTranslationRef(insightsTranslationRef);
  if (!props.owner) return <span>{t('owner.none')}</span>;
  return <EntityRefLink entityRef={props.owner} defaultKind="group" />;
}
