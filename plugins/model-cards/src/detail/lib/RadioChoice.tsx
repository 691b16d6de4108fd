import { useId } from 'react';
import FormControl from '@material-ui/core/FormControl';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormLabel from '@material-ui/core/FormLabel';
import Radio from '@material-ui/core/Radio';
import RadioGroup from '@material-ui/core/RadioGroup';

/** One of few in a form. */
export function RadioChoice<Id extends string>(props: {
  name: string;
  choices: readonly { id: Id; title: string }[];
  chosen: Id;
  onChoose(id: Id): void;
}) {
  const { name, choices, chosen, onChoose } = props;
  const nameId = useId();
  return (
    <FormControl component="fieldset" margin="dense">
      <FormLabel component="legend" id={nameId}>
        {name}
      </FormLabel>
      <RadioGroup row name={nameId} aria-labelledby={nameId} value={chosen}>
        {choices.map(({ id, title }) => (
          <FormControlLabel
            key={id}
            value={id}
            label={title}
            control={
              <Radio
                size="small"
                color="primary"
                onChange={() => onChoose(id)}
              />
            }
          />
        ))}
      </RadioGroup>
    </FormControl>
  );
}
