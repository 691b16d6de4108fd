import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { BreadcrumbEntry } from '@backstage/frontend-plugin-api';
import {
  EmptyState,
  Notice,
  PageTitle,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { useComparePath } from '../parts/useComparePath';
import { modelsRouteRef } from '../routes';
import { modelCardsTranslationRef } from '../translation';
import { Comparison } from './Comparison';
import { AddSide } from './sides/AddSide';
import { NamedSides } from './sides/NamedSides';
import { useSides, type Sides } from './useSides';

/** Models or versions side by side: `/models/compare?side=mlflow/demand@7&side=mlflow/demand@8`. */
export function ComparePage() {
  const { t } = useTexts(modelCardsTranslationRef);
  const sides = useSides();
  const comparePath = useComparePath();
  const { unreadable, leftOut } = sides;
  const crumb = {
    label: t('compare.title'),
    href: comparePath(sides.sides),
  };
  return (
    <BreadcrumbEntry entry={crumb}>
      <PageTitle parts={[t('compare.title'), t('models.title')]} />
      {unreadable.length > 0 && (
        <Notice tone="attention" icon="question">
          {t('compare.unreadable', { sides: unreadable.join(', ') })}
        </Notice>
      )}
      {leftOut.length > 0 && (
        <Notice tone="attention" icon="warning">
          {t('compare.tooMany', { sides: leftOut.join(', ') })}
        </Notice>
      )}
      {sides.sides.length < 2 ? (
        <TooFew sides={sides} />
      ) : (
        <Comparison sides={sides} />
      )}
    </BreadcrumbEntry>
  );
}

/** Fewer than two: what will be here, and how to choose. */
function TooFew({ sides }: { sides: Sides }) {
  const { t } = useTexts(modelCardsTranslationRef);
  const list = useRouteRef(modelsRouteRef)();
  return (
    <>
      <EmptyState
        title={t('compare.few.title')}
        description={t('compare.few.description')}
        action={
          <LinkButton to={list} variant="outlined" size="small">
            {t('compare.all')}
          </LinkButton>
        }
      />
      <NamedSides sides={sides} />
      <AddSide sides={sides} startsOpen />
    </>
  );
}
