import Tooltip from '@material-ui/core/Tooltip';
import { cutInMiddle } from '../../lib/cutInMiddle';

/**
 * A long name with its middle left out and the whole in a tooltip. Screen readers read the whole.
 *
 * @public
 */
export function MiddleTruncate(props: {
  text: string;
  maxCharacters?: number;
}) {
  const shown = cutInMiddle(props.text, props.maxCharacters ?? 40);
  if (shown === props.text) return <span>{props.text}</span>;
  return (
    <Tooltip title={props.text}>
      <span aria-label={props.text} role="text">
        {shown}
      </span>
    </Tooltip>
  );
}
