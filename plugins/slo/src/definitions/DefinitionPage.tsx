import { useParams } from 'react-router-dom';
import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { BreadcrumbEntry } from '@backstage/frontend-plugin-api';
import {
  LoadingState,
  PageFailure,
  PageSection,
  PageTitle,
  SloDefinitionVersion,
  Time,
  useSloDefinitionVersions,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { DefinitionVersions } from '../detail/definition/DefinitionVersions';
import { TextBlock } from '../detail/lib/TextBlock';
import { EditorHead } from '../editor/EditorHead';
import { SloLink } from '../parts/SloLink';
import {
  newSloRouteRef,
  sloDefinitionRouteRef,
  sloDefinitionsRouteRef,
} from '../routes';
import { sloTranslationRef } from '../translation';

/** What a definition said, also after it was retired. */
export function DefinitionPage() {
  const { t } = useTexts(sloTranslationRef);
  const { sloName = '' } = useParams();
  const path = useRouteRef(sloDefinitionRouteRef)({ sloName });
  const allPath = useRouteRef(sloDefinitionsRouteRef)();
  const { items, error, isPending, retry } = useSloDefinitionVersions(sloName);
  const title = t('definitions.one.of', { name: sloName });
  const [latest] = items;
  return (
    <BreadcrumbEntry entry={{ label: t('definitions.title'), href: allPath }}>
      <BreadcrumbEntry entry={{ label: sloName, href: path }}>
        <PageTitle parts={[title, t('slo.title')]} />
        {isPending && <LoadingState shape="answer" />}
        {!latest && error && (
          <PageFailure
            error={error}
            unknown={{
              title: t('definitions.one.unknown', { name: sloName }),
              detail: t('definitions.one.unknownDetail'),
              all: t('definitions.one.all'),
              allPath,
            }}
            stillWorks={t('definitions.stillWorks')}
            onRetry={retry}
          />
        )}
        {latest && <Said sloName={sloName} latest={latest} />}
      </BreadcrumbEntry>
    </BreadcrumbEntry>
  );
}

function Said(props: { sloName: string; latest: SloDefinitionVersion }) {
  const { sloName, latest } = props;
  const { t } = useTexts(sloTranslationRef);
  const newPath = useRouteRef(newSloRouteRef)();
  const text = t('definitions.one.text');
  return (
    <>
      <EditorHead title={t('definitions.one.of', { name: sloName })}>
        {latest.validTo === null ? (
          t('definitions.one.inUse', {
            slo: <SloLink slo={{ name: sloName, title: sloName }} />,
          })
        ) : (
          <>
            {t('definitions.one.retired', {
              at: <Time at={latest.validTo} />,
            })}{' '}
            {t('definitions.one.again', {
              new: <Link to={newPath}>{t('definitions.one.new')}</Link>,
            })}
          </>
        )}
      </EditorHead>
      <PageSection anchor="text" title={text}>
        <TextBlock
          text={latest.text}
          name={text}
          file={`${sloName}.openslo.yaml`}
        />
      </PageSection>
      <PageSection anchor="versions" title={t('definitions.one.versions')}>
        <DefinitionVersions sloName={sloName} />
      </PageSection>
    </>
  );
}
