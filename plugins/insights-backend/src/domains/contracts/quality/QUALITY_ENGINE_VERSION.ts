/** Of what looks at definitions and judges them, with that of Spectral; another one does it anew. */
export const QUALITY_ENGINE_VERSION = '1.3.1 (Spectral 1.24)';
