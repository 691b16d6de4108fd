import type { CompletenessProfile } from '../CompletenessProfile';
import { cycloneDxProfile } from './cycloneDxProfile';
import { euAiActProfile } from './euAiActProfile';
import { huggingFaceProfile } from './huggingFaceProfile';
import { nistAiRmfProfile } from './nistAiRmfProfile';
import { toolkitProfile } from './toolkitProfile';

/** Every profile that a card is held against. */
export const PROFILES: readonly CompletenessProfile[] = [
  huggingFaceProfile,
  toolkitProfile,
  cycloneDxProfile,
  euAiActProfile,
  nistAiRmfProfile,
];
