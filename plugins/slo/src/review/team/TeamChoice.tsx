import { useId } from 'react';
import TextField from '@material-ui/core/TextField';
import {
  useEntityTitle,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../../translation';
import type { Team } from './useTeams';

/** Chooses another team; one that owns nothing is offered while it is looked at. */
export function TeamChoice(props: {
  teams: readonly Team[];
  team: string;
  onChoose(ref: string): void;
}) {
  const { teams, team } = props;
  const { t } = useTexts(sloTranslationRef);
  const fieldId = useId();
  const title = useEntityTitle(team);
  const isListed = teams.some(({ ref }) => ref === team);
  return (
    <TextField
      id={fieldId}
      select
      size="small"
      variant="outlined"
      label={t('review.team.label')}
      value={team}
      onChange={event => props.onChoose(event.target.value)}
      SelectProps={{ native: true }}
      InputLabelProps={{ shrink: true }}
    >
      {!isListed && <option value={team}>{title}</option>}
      {teams.map(({ ref, name }) => (
        <option key={ref} value={ref}>
          {name}
        </option>
      ))}
    </TextField>
  );
}
