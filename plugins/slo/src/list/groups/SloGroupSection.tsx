import { useId, useState } from 'react';
import ButtonBase from '@material-ui/core/ButtonBase';
import { makeStyles } from '@material-ui/core/styles';
import ExpandMore from '@material-ui/icons/ExpandMore';
import {
  formatNumber,
  useEntityTitles,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../../translation';
import type { Grouping, SloListView } from '../useSloListView';
import { GroupRows } from './GroupRows';
import { GroupStates } from './GroupStates';
import type { SloGroup } from './groupsOf';

const useStyles = makeStyles(theme => ({
  root: { marginTop: theme.spacing(1) },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 2),
    minHeight: 44,
    borderBottom: `1px solid ${theme.palette.divider}`,
  },
  title: { margin: 0, fontSize: 16 },
  toggle: {
    gap: theme.spacing(0.5),
    minHeight: 32,
    borderRadius: 4,
    font: 'inherit',
    fontWeight: 600,
    '&:focus-visible': { outline: `2px solid ${theme.palette.primary.main}` },
  },
  closed: { transform: 'rotate(-90deg)' },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
    fontSize: 14,
    color: theme.palette.text.secondary,
    fontVariantNumeric: 'tabular-nums',
  },
  body: { padding: theme.spacing(1, 0) },
}));

/** What a group is called. */
function useGroupName(
  grouping: Grouping,
  { value, entityRef }: SloGroup,
): string {
  const { t } = useTexts(sloTranslationRef);
  const titleOf = useEntityTitles(entityRef ? [entityRef] : []);
  if (value === null) {
    if (grouping === 'owner') return t('list.groups.noOwner');
    return t(
      grouping === 'system' ? 'list.groups.noSystem' : 'list.groups.noLabel',
    );
  }
  return entityRef ? titleOf(entityRef) : value;
}

/** One group under its head, which says how it stands; the head opens and closes it. */
export function SloGroupSection(props: {
  group: SloGroup;
  view: SloListView;
  isOpenAtFirst: boolean;
}) {
  const { group, view } = props;
  const classes = useStyles();
  const { t } = useTexts(sloTranslationRef);
  const [isOpen, setOpen] = useState(props.isOpenAtFirst);
  const bodyId = useId();
  const name = useGroupName(view.grouping, group);
  return (
    <section aria-label={name} className={classes.root}>
      <div className={classes.head}>
        <h2 className={classes.title}>
          <ButtonBase
            className={classes.toggle}
            aria-expanded={isOpen}
            aria-controls={isOpen ? bodyId : undefined}
            onClick={() => setOpen(!isOpen)}
          >
            <ExpandMore aria-hidden className={isOpen ? '' : classes.closed} />
            {name}
          </ButtonBase>
        </h2>
        <span className={classes.facts}>
          {t('list.groups.slos', {
            count: group.count,
            number: formatNumber(group.count),
          })}
          <GroupStates filter={group.filter} />
        </span>
      </div>
      {isOpen && (
        <div id={bodyId} className={classes.body}>
          <GroupRows filter={group.filter} view={view} name={name} />
        </div>
      )}
    </section>
  );
}
