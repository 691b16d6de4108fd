import {
  AnswerHeader,
  ModelOverview,
} from '@almanac/backstage-plugin-insights-react';
import { ModelExports } from './ModelExports';
import { RegistriesRead } from './RegistriesRead';
import { useAnswerWords } from './useAnswerWords';
import type { ModelListView } from './useModelListView';

/** How many models need somebody in one sentence, and from when that is. */
export function ModelListAnswer(props: {
  overview: ModelOverview;
  view: ModelListView;
  /** Whether the counts are of all models, since those of what matches are not there. */
  isOfAll: boolean;
}) {
  const { overview, view, isOfAll } = props;
  const answerWords = useAnswerWords();
  const isFiltered = view.filters.active && !isOfAll;
  const isByNeed = !isOfAll && (view.filter.attention ?? []).length > 0;
  return (
    <AnswerHeader
      sentence={answerWords(overview, isFiltered, isByNeed)}
      states={<RegistriesRead />}
      actions={
        <ModelExports
          query={view.query}
          matchingCount={isOfAll ? 0 : overview.matchingCount}
        />
      }
    />
  );
}
