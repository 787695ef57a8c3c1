/** What a ribbon button asks of the pane, which lives on the same page. */
export type RibbonRequest = 'openSelectedRow' | 'refreshSummary';

/** Ties the ribbon's functions, as the manifest names them, to the pane. */
export function registerCommands(ask: (request: RibbonRequest) => void): void {
  Office.actions.associate(
    'scoreThisRow',
    showPaneAnd(() => ask('openSelectedRow')),
  );
  Office.actions.associate(
    'refreshSummary',
    showPaneAnd(() => ask('refreshSummary')),
  );
  Office.actions.associate(
    'openPane',
    showPaneAnd(() => undefined),
  );
}

/** The button stays pressed until `completed` is called, so that it is called whatever happens. */
function showPaneAnd(ask: () => void): (event: Office.AddinCommands.Event) => void {
  return (event) => {
    ask();
    void Office.addin.showAsTaskpane().finally(() => event.completed());
  };
}
