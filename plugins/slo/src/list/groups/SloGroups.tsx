import { useState } from 'react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import {
  formatNumber,
  SloFilter,
  SloOverview,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../../translation';
import type { SloListView } from '../useSloListView';
import { groupsOf } from './groupsOf';
import { SloGroupSection } from './SloGroupSection';

/** So many groups are shown at once, and so many of them open at first. */
const GROUPS_PER_STEP = 20;
const OPEN_AT_FIRST = 2;

const useStyles = makeStyles(theme => ({
  note: { fontSize: 13, color: theme.palette.text.secondary },
}));

/** The SLOs in groups, the one that needs somebody most first; a group is read when it is opened. */
export function SloGroups(props: {
  overview: SloOverview;
  filter: SloFilter;
  view: SloListView;
}) {
  const { overview, filter, view } = props;
  const classes = useStyles();
  const { t } = useTexts(sloTranslationRef);
  const [shownCount, setShownCount] = useState(GROUPS_PER_STEP);
  const { grouping } = view;
  if (grouping === 'none') return null;
  const groups = groupsOf(overview, filter, grouping);
  const shown = groups.slice(0, shownCount);
  const rest = groups.length - shown.length;
  return (
    <>
      {grouping === 'tag' && (
        <p className={classes.note}>
          {t(groups.length > 0 ? 'list.groups.labels' : 'list.groups.noGroups')}
        </p>
      )}
      {shown.map((group, index) => (
        <SloGroupSection
          key={`${grouping} ${group.value}`}
          group={group}
          view={view}
          isOpenAtFirst={index < OPEN_AT_FIRST}
        />
      ))}
      {rest > 0 && (
        <Button
          size="small"
          onClick={() => setShownCount(shownCount + GROUPS_PER_STEP)}
        >
          {t('list.groups.more', {
            number: formatNumber(Math.min(rest, GROUPS_PER_STEP)),
          })}
        </Button>
      )}
    </>
  );
}
