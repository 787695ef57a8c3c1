import { createRoot } from 'react-dom/client';
import { registerCommands } from '../commands/commands';
import { officeEnvironment } from './officeEnvironment';
import { Pane } from './Pane';
import { PaneRequests } from './paneRequests';
import { browserStore } from './storage/textStore';

const OFFICE_DEADLINE_MS = 10_000;

/** Shows the message of taskpane.html in both languages: this page cannot work here. */
function showUnsupported(): void {
  document.getElementById('unsupported')?.removeAttribute('hidden');
  document.getElementById('root')?.setAttribute('hidden', '');
}

function start(): void {
  const requests = new PaneRequests();
  registerCommands((request) => requests.post(request));

  const office = officeEnvironment();
  let refused = false;
  const store = (scope: string) =>
    browserStore(
      `${office.partition}qa-scorecard:${scope}:`,
      () => window.localStorage,
      () => (refused = true),
    );
  createRoot(document.getElementById('root')!).render(
    <Pane
      office={office}
      requests={requests}
      personal={store('person')}
      inWorkbook={store(`workbook:${office.workbook}`)}
      lasting={() => !refused}
    />,
  );
}

const deadline = setTimeout(showUnsupported, OFFICE_DEADLINE_MS);
// Absent where Office's script could not be loaded; the deadline then shows the message.
if (typeof Office !== 'undefined') {
  void Office.onReady(({ host }) => {
    clearTimeout(deadline);
    const supported = host === Office.HostType.Excel && Office.context.requirements.isSetSupported('ExcelApi', '1.14');
    if (supported) start();
    else showUnsupported();
  });
}
