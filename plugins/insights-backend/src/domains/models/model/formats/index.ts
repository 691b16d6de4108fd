import type { CardFormatId } from '../card/Card';
import type { CardFormat } from './CardFormat';
import { cycloneDxFormat } from './cycloneDx/cycloneDxFormat';
import { huggingFaceFormat } from './huggingFace/huggingFaceFormat';
import { toolkitFormat } from './modelCardToolkit/toolkitFormat';

/** Every format, by its id. */
export const FORMATS: Readonly<Record<CardFormatId, CardFormat>> = {
  'hugging-face': huggingFaceFormat,
  'model-card-toolkit': toolkitFormat,
  cyclonedx: cycloneDxFormat,
};
