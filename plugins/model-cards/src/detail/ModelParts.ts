import {
  ModelAddress,
  ModelDetail,
} from '@almanac/backstage-plugin-insights-react';
import { ModelView } from './useModelView';

/** What every part of the page is about. */
export interface ModelParts {
  model: ModelDetail;
  address: ModelAddress;
  view: ModelView;
}
