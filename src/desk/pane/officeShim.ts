// The first script of the pane's page on the desk: Office.js, which follows, finds its host already there.
import './deskConnection';

window.parent.qaDesk?.connectPane(window);
