/** The concept system in the formats that other tools read, and glossaries of others held against it. */

export * from './export-files.ts';
export * from './glossary.ts';
export * from './skos.ts';
export * from './tables.ts';
export * from './tbx.ts';
export * from './tbx-import.ts';
export * from './tbx-read.ts';
