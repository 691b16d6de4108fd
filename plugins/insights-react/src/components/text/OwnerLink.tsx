import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { insightsTranslationRef } from '../../translation/insightsTranslationRef';
import { useTexts } from '../../translation/useTexts';

/**
 * Who owns a thing, as a link into the catalog.
 *
 * @param props - `owner`: an entity reference; a bare name is a group's. What is none is shown as it came.
 *
 * @public
 */
export function OwnerLink(props: { owner?: string }) {
  const { t } = useTexts(insightsTranslationRef);
  if (!props.owner) return <span>{t('owner.none')}</span>;
  const entityRef = groupRef(props.owner);
  if (!entityRef) return <span>{props.owner}</span>;
  return <EntityRefLink entityRef={entityRef} defaultKind="group" />;
}

function groupRef(owner: string): string | undefined {
  try {
    return stringifyEntityRef(
      parseEntityRef(owner, {
        defaultKind: 'group',
        defaultNamespace: 'default',
      }),
    );
  } catch {
    return undefined;
  }
}
