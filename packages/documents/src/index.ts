/** Papers for the file of a case, typeset as tagged PDF. See README.md. */
export { pathwaySheet, type Sheet, type SheetWords } from './sheet.ts';
