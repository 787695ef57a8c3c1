/** What the desk's page offers to the pane's page in its frame. */
export interface DeskConnection {
  /** Puts Excel's side of the wire into the pane's window; before Office.js is evaluated there. */
  connectPane(paneWindow: Window): void;
}

declare global {
  interface Window {
    qaDesk?: DeskConnection;
  }
}
