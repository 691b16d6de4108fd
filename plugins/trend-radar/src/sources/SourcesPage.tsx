/** The collectors and their runs. */
export function SourcesPage() {
  return <main />;
}
