import { makeStyles } from '@material-ui/core/styles';
import { ModelSummary } from '@almanac/backstage-plugin-insights-react';
import { withoutDirections } from '../lib/withoutDirections';
import { useRegistryTitles } from './useRegistryTitles';

const useStyles = makeStyles({
  root: {
    display: 'block',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});

/** Where a model is, and what it is called there where its card calls it otherwise. */
export function ModelNames(props: {
  model: Pick<ModelSummary, 'registry' | 'name' | 'title'>;
}) {
  const classes = useStyles();
  const registryTitle = useRegistryTitles();
  const { registry, name, title } = props.model;
  const words = withoutDirections(
    [
      registryTitle(registry),
      ...(title !== null && title !== name ? [name] : []),
    ].join(' · '),
  );
  return (
    <span className={classes.root} title={words}>
      {words}
    </span>
  );
}
