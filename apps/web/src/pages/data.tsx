import { LICENCE } from '@exhorto/lawbook/export';
import { DataTable } from '../views/table.tsx';
import { dateIn, href, numberIn, type View } from '../views/view.ts';

/** The lawbook as files for other tools: what each holds, how large it is, under which licence. */
export function DataPage({ v, files, origin }: { v: View; files: ReadonlyMap<string, string>; origin: string }) {
  const m = v.m.data;
  const { version, date } = v.law.book;
  const load = [
    `import pandas as pd; powers = pd.read_csv("${origin}/api/v1/export/powers.csv", keep_default_na=False)`,
    `powers <- read.csv("${origin}/api/v1/export/powers.csv", fileEncoding = "UTF-8", na.strings = "")`,
    `SELECT * FROM read_csv('${origin}/api/v1/export/powers.csv', header = true, all_varchar = true); -- DuckDB`,
  ];
  return (
    <>
      <h1>{m.title}</h1>
      <p class="intro">{m.intro}</p>
      <dl class="facts">
        <dt>{m.version}</dt>
        <dd>
          <span class="mono">{version}</span>, {dateIn(v.lang, date)}
        </dd>
        <dt>{v.m.about.licence}</dt>
        <dd>
          <a href={LICENCE.path}>CC BY 4.0</a>. {m.credit}
        </dd>
      </dl>
      <p>{m.empty}</p>
      <h2 id="files">{m.files}</h2>
      <DataTable label={m.files} columns={[m.file, m.what, m.size]}>
        {[...files].map(([name, text]) => (
          <tr>
            <th scope="row">
              <a href={`/api/v1/export/${name}`} download={name}>
                {name}
              </a>
            </th>
            <td>{m.holds[name]}</td>
            <td>{sizeIn(v, Buffer.byteLength(text))}</td>
          </tr>
        ))}
      </DataTable>
      <h2 id="load">{m.load}</h2>
      <section class="scroll" aria-labelledby="load" tabindex={0}>
        <pre>{load.join('\n\n')}</pre>
      </section>
      <p>
        {m.terminal} <code class="mono">npx exhorto lawbook export DIR</code>
      </p>
      <p>
        <a href={href(v, '/coverage')}>{v.m.coverage.title}</a> · <a href={href(v, '/reference')}>{v.m.nav.api}</a>
      </p>
    </>
  );
}

function sizeIn(v: View, bytes: number): string {
  return `${numberIn(v.lang, Math.ceil(bytes / 1000))} kB`;
}
