/** Of what reads and compares definitions; a newer one does it anew. In the order of texts. */
export const CONTRACT_ENGINE_VERSION = '1.9.2';
