import { EntityRefLink } from '@backstage/plugin-catalog-react';
import {
  formatNumber,
  OwnerLink,
  plainWord,
  PlainTable,
  refName,
  useEntityTitles,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { makeStyles } from '@material-ui/core/styles';
import { modelCardsTranslationRef } from '../../translation';
import { MoreButton } from '../lib/MoreButton';
import { useLongList } from '../lib/useLongList';
import { OwnerGroup } from './byOwner';

const SHOWN_FIRST = 20;

const useStyles = makeStyles(theme => ({
  root: { marginTop: theme.spacing(3) },
  title: { margin: theme.spacing(0, 0, 1), fontSize: 16, fontWeight: 600 },
  count: { fontWeight: 400, color: theme.palette.text.secondary },
}));

/** What one owner has that a change touches, and how it comes to it. */
export function OwnerConsumers({ group }: { group: OwnerGroup }) {
  const classes = useStyles();
  const { t } = useTexts(modelCardsTranslationRef);
  const titleOf = useEntityTitles(group.owner ? [group.owner] : []);
  const { shown, left, showMore } = useLongList(group.entities, SHOWN_FIRST);
  return (
    <section className={classes.root}>
      <h2 className={classes.title}>
        <OwnerLink owner={group.owner ?? undefined} />{' '}
        <span className={classes.count}>
          {t('detail.consumers.entities', { count: group.count })}
          {group.count > group.entities.length &&
            `, ${t('detail.consumers.named', {
              number: formatNumber(group.entities.length),
            })}`}
        </span>
      </h2>
      <PlainTable
        caption={t('detail.consumers.caption', {
          owner: group.owner
            ? titleOf(group.owner)
            : t('detail.consumers.nobody'),
        })}
        columns={[
          { title: t('detail.consumers.entity') },
          { title: t('detail.consumers.kind') },
          { title: t('detail.consumers.how') },
        ]}
      >
        {shown.map(({ entityRef, title, kind, isDirect, path }) => (
          <tr key={entityRef}>
            <td style={{ overflowWrap: 'anywhere' }}>
              <EntityRefLink entityRef={entityRef} title={title} />
            </td>
            <td>{plainWord(kind)}</td>
            <td style={{ overflowWrap: 'anywhere' }}>
              {isDirect
                ? t('detail.consumers.direct')
                : t('detail.consumers.through', {
                    path: path.map(refName).join(' → '),
                  })}
            </td>
          </tr>
        ))}
      </PlainTable>
      <MoreButton left={left} onMore={showMore} />
    </section>
  );
}
