/** Where the router answers, below the path that Backstage gives the plugin. */
export const API_VERSION_PATH = '/v1';

/** Where the API lives, as its answers name places in it. */
export const API_PATH = `/api/insights${API_VERSION_PATH}`;
