/** Papers for the file of a case and for the negotiating table: tagged PDF, and DOCX to work on. See README.md. */
export { type AgendaPaper, agendaPdf, type PaperEntry, type PaperItem, type PaperWords } from './agenda.ts';
export { agendaDocx } from './agenda-docx.ts';
export { pathwaySheet, type Sheet, type SheetWords } from './sheet.ts';
