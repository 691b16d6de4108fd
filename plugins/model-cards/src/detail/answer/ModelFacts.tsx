import { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import {
  cutInMiddle,
  formatNumber,
  MiddleTruncate,
  ModelDetail,
  OwnerLink,
  Time,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { CompletenessBar } from '../../parts/CompletenessBar';
import { useRegistryTitles } from '../../parts/useRegistryTitles';
import { modelCardsTranslationRef } from '../../translation';
import { linkOf } from '../markdown/linkOf';
import { OutsideLink } from '../markdown/OutsideLink';
import { ModelParts } from '../ModelParts';

const MOST_ALIASES = 8;
const MOST_ENTITIES = 4;

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(190px, 100%), 1fr))',
    gap: theme.spacing(1, 3),
    margin: theme.spacing(0, 0, 2),
    maxWidth: 1000,
    fontSize: 14,
    lineHeight: '22px',
    '& dt': { fontSize: 13, color: theme.palette.text.secondary },
    '& dd': { margin: 0, overflowWrap: 'anywhere' },
  },
}));

/** What the answer rests on, a fact each. */
export function ModelFacts(parts: ModelParts) {
  const classes = useStyles();
  const facts: [string, ReactNode][] = [
    ...useUseFacts(parts),
    ...useOriginFacts(parts.model),
  ];
  return (
    <dl className={classes.list}>
      {facts
        .filter(([, fact]) => fact)
        .map(([term, fact]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
    </dl>
  );
}

/** Who answers for it, under which terms, which versions there are, and who uses it. */
function useUseFacts({ model, view }: ModelParts): [string, ReactNode][] {
  const { t } = useTexts(modelCardsTranslationRef);
  const { owner, licence, aliases, latestVersion, consumerCount } = model;
  const { verdict } = model;
  const number = formatNumber(model.versionCount);
  return [
    [t('detail.answer.facts.owner'), <OwnerLink owner={owner ?? undefined} />],
    [
      t('detail.answer.facts.licence'),
      licence ?? t('detail.answer.facts.licenceNone'),
    ],
    [
      t(`detail.answer.facts.${judgedTerm(model)}`),
      verdict.judged && <Judged model={model} view={view} />,
    ],
    [
      t('detail.answer.facts.aliases'),
      aliases.length > 0 && <Aliases model={model} view={view} />,
    ],
    [
      t('detail.answer.facts.versions'),
      <Link to={view.search({ tab: 'versions' })}>
        {latestVersion
          ? t('detail.answer.facts.versionsLatest', {
              number,
              version: latestVersion.version,
            })
          : number}
      </Link>,
    ],
    [
      t('detail.answer.facts.consumers'),
      <Link to={view.search({ tab: 'consumers' })}>
        {consumerCount === 0
          ? t('detail.answer.facts.noConsumers')
          : t('detail.answer.facts.consumersCount', { count: consumerCount })}
      </Link>,
    ],
  ];
}

/** What the version that is judged is to the model. */
function judgedTerm({ verdict, aliases }: ModelDetail) {
  if (verdict.judged?.alias !== null) return 'judged';
  return aliases.length === 0 ? 'judgedLatest' : 'judgedNotLed';
}

/** Where it is read from, what it does, how complete its card is, and what it is in the catalog. */
function useOriginFacts(model: ModelDetail): [string, ReactNode][] {
  const { t } = useTexts(modelCardsTranslationRef);
  const registryTitle = useRegistryTitles();
  const { task, completeness, entities, readAt } = model;
  return [
    [
      t('detail.answer.facts.registry'),
      <>
        {registryTitle(model.registry)}
        {linkOf(model.link) && (
          <>
            {' · '}
            <OutsideLink address={model.link}>
              {t('detail.answer.facts.inRegistry')}
            </OutsideLink>
          </>
        )}
      </>,
    ],
    [t('detail.answer.facts.task'), task],
    [
      t('detail.answer.facts.complete'),
      completeness && (
        <>
          <CompletenessBar completeness={completeness} />{' '}
          {t('detail.answer.facts.completeOf', {
            profile: completeness.title,
          })}
        </>
      ),
    ],
    [
      t('detail.answer.facts.entities'),
      entities.length > 0 &&
        entities.slice(0, MOST_ENTITIES).map(ref => (
          <div key={ref}>
            <EntityRefLink entityRef={ref} />
          </div>
        )),
    ],
    [t('detail.answer.facts.read'), readAt && <Time at={readAt} />],
  ];
}

/** The version that the page speaks of, and the one that is newer; each the way to it. */
function Judged({ model, view }: Pick<ModelParts, 'model' | 'view'>) {
  const { t } = useTexts(modelCardsTranslationRef);
  const { judged, newerVersion } = model.verdict;
  if (!judged) return null;
  const { version, alias } = judged;
  return (
    <>
      <div>
        <Link to={view.search({ version: undefined })}>
          <MiddleTruncate
            text={alias === null ? version : `${version} (${alias})`}
            maxCharacters={32}
          />
        </Link>
      </div>
      {newerVersion !== null && (
        <div>
          <Link to={view.search({ version: newerVersion })}>
            {t('detail.answer.facts.newer', {
              version: cutInMiddle(newerVersion, 24),
            })}
          </Link>
        </div>
      )}
    </>
  );
}

/** Names that point at a version, each the way to it. */
function Aliases({ model, view }: Pick<ModelParts, 'model' | 'view'>) {
  const shown = model.aliases.slice(0, MOST_ALIASES);
  return (
    <>
      {shown.map(({ alias, version }) => (
        <div key={alias}>
          <Link to={view.search({ version })}>
            <MiddleTruncate text={`${alias} → ${version}`} maxCharacters={32} />
          </Link>
        </div>
      ))}
      {model.aliases.length > shown.length && (
        <Link to={view.search({ tab: 'versions' })}>
          + {formatNumber(model.aliases.length - shown.length)}
        </Link>
      )}
    </>
  );
}
