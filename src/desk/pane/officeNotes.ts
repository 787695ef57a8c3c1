// Follows Office.js in the pane's page on the desk: its package does not know the notes of ExcelApi 1.18, our host does.
import { addNoteApiWhenReady } from '../../host/boot/noteApi';

addNoteApiWhenReady(window);
