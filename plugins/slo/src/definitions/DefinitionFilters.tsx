import { useId } from 'react';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import {
  ChoiceGroup,
  useEntityTitle,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { useTeams } from '../review/team/useTeams';
import { sloTranslationRef } from '../translation';
import {
  definitionOrigins,
  definitionStates,
  useDefinitionFilter,
} from './useDefinitionFilter';

const ALL = 'all';
/** A native choice cannot tell an empty value from none. */
const NOBODY = 'nobody';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1.5, 3),
    margin: theme.spacing(2, 0, 1.5),
  },
  team: { minWidth: 200 },
}));

/** Narrows the list of definitions by state, by where they are changed, and by team. */
export function DefinitionFilters() {
  const classes = useStyles();
  const { t } = useTexts(sloTranslationRef);
  const { state, origin, choose } = useDefinitionFilter();
  return (
    <div className={classes.root} role="search">
      <ChoiceGroup
        name={t('definitions.filter.state')}
        choices={[
          { id: ALL, title: t('definitions.filter.all') },
          ...definitionStates.map(id => ({
            id,
            title: t(`definitions.filter.${id}`),
          })),
        ]}
        chosen={state ?? ALL}
        onChoose={id => choose('state', id === ALL ? undefined : id)}
      />
      <ChoiceGroup
        name={t('definitions.filter.origin')}
        choices={[
          { id: ALL, title: t('definitions.filter.anywhere') },
          ...definitionOrigins.map(id => ({
            id,
            title: t(`definitions.filter.${id}`),
          })),
        ]}
        chosen={origin ?? ALL}
        onChoose={id => choose('origin', id === ALL ? undefined : id)}
      />
      <TeamFilter />
    </div>
  );
}

function TeamFilter() {
  const classes = useStyles();
  const fieldId = useId();
  const { t } = useTexts(sloTranslationRef);
  const { owner, choose } = useDefinitionFilter();
  const { teams = [] } = useTeams();
  const title = useEntityTitle(owner ?? '');
  const valueOf = (of: string | undefined) => of ?? ALL;
  const isOffered = !owner || teams.some(({ ref }) => ref === owner);
  return (
    <TextField
      id={fieldId}
      select
      size="small"
      variant="outlined"
      className={classes.team}
      label={t('definitions.filter.team')}
      value={owner === '' ? NOBODY : valueOf(owner)}
      onChange={({ target: { value } }) => {
        if (value === ALL) choose('owner', undefined);
        else choose('owner', value === NOBODY ? '' : value);
      }}
      SelectProps={{ native: true }}
      InputLabelProps={{ shrink: true }}
    >
      <option value={ALL}>{t('definitions.filter.anyTeam')}</option>
      {!isOffered && <option value={owner}>{title}</option>}
      {teams.map(({ ref, name }) => (
        <option key={ref} value={ref}>
          {name}
        </option>
      ))}
      <option value={NOBODY}>{t('definitions.filter.noTeam')}</option>
    </TextField>
  );
}
