import { makeStyles } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import {
  Disclosure,
  Fact,
  FactsList,
  formatNumber,
  ModelVersion,
  Notice,
  StateChip,
  Time,
  useIsPrinting,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { MakerName } from '../../parts/MakerName';
import { modelCardsTranslationRef } from '../../translation';
import { DeprecationNotice } from '../deprecation/DeprecationNotice';
import { NamedValues } from '../lib/NamedValues';
import { linkOf } from '../markdown/linkOf';
import { MarkdownText } from '../markdown/MarkdownText';
import { OutsideLink } from '../markdown/OutsideLink';
import { ModelView } from '../useModelView';

const useStyles = makeStyles(theme => ({
  more: { marginTop: theme.spacing(2) },
}));

/** What a registry says of a version: when, by whom, from which run and with which parameters. */
export function VersionFacts(props: {
  version: ModelVersion;
  view: ModelView;
}) {
  const { version, view } = props;
  const { t } = useTexts(modelCardsTranslationRef);
  const isPrinting = useIsPrinting();
  const classes = useStyles();
  const { run, tags } = version;
  const params = run?.params ?? {};
  return (
    <>
      {version.goneSince && (
        <Notice tone="attention" icon="warning">
          {t('detail.answer.versionGone', { version: version.version })}{' '}
          <Time at={version.goneSince} />
        </Notice>
      )}
      {version.deprecation && (
        <DeprecationNotice
          deprecation={version.deprecation}
          version={version.version}
        />
      )}
      <FactsList facts={useFacts(version, view)} />
      <div className={classes.more}>
        <Disclosure
          title={t('detail.version.params', {
            number: formatNumber(Object.keys(params).length),
          })}
          isShown={isPrinting}
        >
          <NamedValues
            caption={t('detail.version.paramsCaption')}
            values={params}
            empty={
              run ? t('detail.version.noParams') : t('detail.version.noRun')
            }
          />
        </Disclosure>
        <Disclosure
          title={t('detail.version.tags', {
            number: formatNumber(Object.keys(tags).length),
          })}
          isShown={isPrinting}
        >
          <NamedValues
            caption={t('detail.version.tagsCaption')}
            values={tags}
            empty={t('detail.version.noTags')}
          />
        </Disclosure>
      </div>
    </>
  );
}

function useFacts(version: ModelVersion, view: ModelView): Fact[] {
  const { t } = useTexts(modelCardsTranslationRef);
  const { run } = version;
  const facts: Fact[] = [
    [
      t('detail.versions.column.status'),
      <>
        <StateChip state={version.status} /> {version.statusMessage}
      </>,
    ],
    [
      t('detail.versions.column.aliases'),
      version.aliases.join(', ') || t('detail.version.noAlias'),
    ],
    [
      t('detail.versions.column.createdAt'),
      version.createdAt ? (
        <Time at={version.createdAt} />
      ) : (
        t('detail.versions.noTime')
      ),
    ],
    [
      t('detail.versions.column.createdBy'),
      version.createdBy === null ? (
        t('detail.version.nobody')
      ) : (
        <MakerName maker={version.createdBy} />
      ),
    ],
    [
      t('detail.version.run'),
      run ? (
        <>
          <OutsideLink address={linkOf(run.link)}>
            {run.name ?? run.id}
          </OutsideLink>
          {run.status && ` · ${run.status}`}
          {run.startedAt && (
            <>
              {' · '}
              <Time at={run.startedAt} />
            </>
          )}
        </>
      ) : (
        t('detail.version.noRun')
      ),
    ],
    [
      t('detail.versions.column.metrics'),
      <Link to={view.search({ tab: 'evaluation', version: version.version })}>
        {t('detail.version.metrics', {
          count: version.metrics.length,
          number: formatNumber(version.metrics.length),
        })}
      </Link>,
    ],
  ];
  if (version.sourceUri) {
    facts.push([t('detail.version.source'), version.sourceUri]);
  }
  if (linkOf(version.link)) {
    facts.push([
      t('detail.answer.facts.registry'),
      <OutsideLink address={version.link}>
        {t('detail.answer.facts.inRegistry')}
      </OutsideLink>,
    ]);
  }
  if (version.description) {
    facts.push([
      t('detail.version.description'),
      <MarkdownText text={version.description} />,
    ]);
  }
  return facts;
}
