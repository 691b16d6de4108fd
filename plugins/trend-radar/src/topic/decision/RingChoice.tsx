import FormControl from '@material-ui/core/FormControl';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormLabel from '@material-ui/core/FormLabel';
import Radio from '@material-ui/core/Radio';
import RadioGroup from '@material-ui/core/RadioGroup';
import { Radar, useTexts } from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';

/** The rings from the centre outwards, to choose one; the suggested one says so. */
export function RingChoice(props: {
  radar: Radar;
  suggested: string;
  ring: string;
  onChoose(ring: string): void;
}) {
  const { t } = useTexts(trendRadarTranslationRef);
  return (
    <FormControl component="fieldset" style={{ display: 'block' }}>
      <FormLabel component="legend">
        {t('topic.decision.dialog.ring')}
      </FormLabel>
      <RadioGroup
        row
        value={props.ring}
        onChange={(_event, ring) => props.onChoose(ring)}
      >
        {props.radar.rings.map(({ id, title }) => (
          <FormControlLabel
            key={id}
            value={id}
            control={<Radio color="primary" size="small" />}
            label={
              id === props.suggested
                ? t('topic.decision.dialog.suggested', { ring: title })
                : title
            }
          />
        ))}
      </RadioGroup>
    </FormControl>
  );
}
