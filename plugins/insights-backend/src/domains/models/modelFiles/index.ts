/** Models that are written in files. */
export { createModelFiles, MODEL_FILES } from './createModelFiles';
