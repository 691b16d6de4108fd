/** Inter comes with the portal (`@fontsource-variable/inter`), so that pages look the same everywhere. */
export const fontFamily =
  '"Inter Variable", Inter, system-ui, -apple-system, "Segoe UI", Roboto, sans-serif';
