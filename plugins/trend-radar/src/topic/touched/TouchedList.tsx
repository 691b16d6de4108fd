import { useState } from 'react';
import Button from '@material-ui/core/Button';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import {
  formatNumber,
  OwnerLink,
  TouchedEntities,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { TOPICS_ANNOTATION } from '../../entityTrends/watchedTopics';
import { trendRadarTranslationRef } from '../../translation';
import { TouchedOwners } from './TouchedOwners';
import { useLines } from './useLines';

/** Lines that are shown until all are asked for. */
const AT_FIRST = 12;

/** The entities that a topic touches, each with who owns it and who says so; or how to name it, when it touches none. */
export function TouchedList(props: {
  topicId: string;
  touched: TouchedEntities;
}) {
  const { entities, isCut, isCatalogKnown } = props.touched;
  const classes = useLines();
  const { t } = useTexts(trendRadarTranslationRef);
  const [isWhole, setWhole] = useState(false);
  const note = (text: string) => <p className={classes.note}>{text}</p>;
  if (!isCatalogKnown) return note(t('topic.touched.catalogSilent'));
  if (entities.length === 0) {
    return note(
      t('topic.touched.catalogNone', {
        ...{ annotation: TOPICS_ANNOTATION, topic: props.topicId },
      }),
    );
  }
  const count = entities.length;
  const number = formatNumber(count);
  const shown = isWhole ? entities : entities.slice(0, AT_FIRST);
  return (
    <>
      {note(t('topic.touched.catalogCount', { count, number }))}
      {isCut && note(t('topic.touched.catalogCut'))}
      <TouchedOwners owners={props.touched.owners} />
      <ul className={classes.list}>
        {shown.map(entity => (
          <TouchedLine key={entity.entityRef} entity={entity} />
        ))}
      </ul>
      {shown.length < count && (
        <Button size="small" color="primary" onClick={() => setWhole(true)}>
          {t('topic.touched.showAll', { number })}
        </Button>
      )}
    </>
  );
}

function TouchedLine(props: { entity: TouchedEntities['entities'][number] }) {
  const { entityRef, owner, sources } = props.entity;
  const classes = useLines();
  const { t } = useTexts(trendRadarTranslationRef);
  const collectors = sources.filter(source => source !== 'catalog');
  return (
    <li className={classes.line}>
      <EntityRefLink entityRef={entityRef} />
      <span className={classes.quiet}>
        {collectors.length > 0 && (
          <>
            {t('topic.touched.foundBy', { collectors: collectors.join(', ') })}
            {' · '}
          </>
        )}
        <OwnerLink owner={owner ?? undefined} />
      </span>
    </li>
  );
}
