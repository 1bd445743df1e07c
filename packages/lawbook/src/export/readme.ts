import type { Lawbook } from '../lawbook.ts';
import { DATA_PACKAGE, DESCRIPTION, LAWBOOK_JSON, LAWBOOK_JSONLD, LICENCE, TITLE } from './files.ts';
import type { Table } from './table.ts';

/** The README of the folder: what each file is, how to load it, how to cite it. */
export function readme(book: Lawbook, tables: readonly Table[], more: readonly { name: string; description: string }[] = []): string {
  const row = (file: string, rows: string, what: string): string => `| [${file}](${file}) | ${rows} | ${what} |`;
  return `# ${TITLE}

${DESCRIPTION}

Version ${book.version}, ${book.date}. What is not known is not in it: an empty cell is not a "no".

## Load it

\`\`\`python
import pandas as pd; powers = pd.read_csv("powers.csv", keep_default_na=False)
\`\`\`

\`\`\`r
powers <- read.csv("powers.csv", fileEncoding = "UTF-8", na.strings = "")
\`\`\`

\`\`\`sql
SELECT state, measure, ordered_by FROM read_csv('powers.csv', header = true, all_varchar = true); -- DuckDB
\`\`\`

In pandas, \`keep_default_na=False\` keeps the code of Namibia (NA) a code.

## Files

CSV as in RFC 4180, UTF-8. Items of a list are separated by semicolons. Every column is described in [${DATA_PACKAGE}](${DATA_PACKAGE})
(Frictionless Data Package). A row of another table has more to say of the row of \`facts.csv\` with the same id.

| file | rows | what |
| --- | --- | --- |
${tables.map((t) => row(`${t.name}.csv`, String(t.rows.length), t.description)).join('\n')}
${row(LAWBOOK_JSON, '', 'The whole lawbook as one JSON value, as the engine reads it.')}
${row(LAWBOOK_JSONLD, '', 'Data set, sources and facts as JSON-LD (schema.org, ELI).')}${more.map((f) => `\n${row(f.name, '', f.description)}`).join('')}

## Licence

[${LICENCE.title}](${LICENCE.path}). Give credit, link to the licence, and say whether you changed anything:

> ${TITLE}, version ${book.version} (${book.date}), by the Exhorto contributors, CC BY 4.0

This is not legal advice. Read the source of a fact before you act on it.
`;
}
