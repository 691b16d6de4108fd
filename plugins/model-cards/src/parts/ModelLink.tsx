import { makeStyles } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import {
  MiddleTruncate,
  ModelSummary,
} from '@almanac/backstage-plugin-insights-react';
import { withoutDirections } from '../lib/withoutDirections';
import { useModelPath } from './useModelPath';

/** Characters of a title that are shown where there is room for all. */
const LONGEST_TITLE = 90;

const useStyles = makeStyles(theme => ({
  root: {
    display: 'block',
    overflow: 'hidden',
    fontWeight: 500,
    color: theme.palette.text.primary,
  },
}));

/** What a model is called on its card, or else in its registry, as the way to its page. */
export function ModelLink(props: {
  model: Pick<ModelSummary, 'registry' | 'name' | 'title'>;
  onLeave?(): void;
}) {
  const classes = useStyles();
  const modelPath = useModelPath();
  const { model } = props;
  return (
    <Link
      to={modelPath(model)}
      className={classes.root}
      onClick={props.onLeave}
    >
      <MiddleTruncate
        text={withoutDirections(model.title ?? model.name)}
        maxCharacters={LONGEST_TITLE}
      />
    </Link>
  );
}
