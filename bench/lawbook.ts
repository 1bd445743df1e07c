import { readFileSync } from 'node:fs';
import { indexLawbook } from '@exhorto/lawbook';
import { COMPILED_FILE, compiledLawbook } from '@exhorto/lawbook/compiled';
import { LAWBOOK_DIR, loadLawbook } from '@exhorto/lawbook/load';
import { buildIndex, entriesOf, fold, searchLawbook } from '@exhorto/lawbook/search';
import { parse } from 'yaml';
import { yamlFilesIn } from '../packages/lawbook/src/read.ts';
import { printRow, sideBySide, time } from './stats.ts';

const WORDS = ['datos de abonado', 'preservation', 'Ministério Público', 'budapst', 'orden de juez', 'google'];

/** The lawbook: reading and checking the YAML, loading it compiled, searching it. */
export async function lawbook(): Promise<void> {
  const book = compiledLawbook();
  const texts = ['states', 'instruments', 'providers', 'terms'].flatMap((d) => yamlFilesIn(`${LAWBOOK_DIR}/${d}`)).map((f) => readFileSync(f, 'utf8'));
  const load = await sideBySide(
    [
      { name: 'checked', operations: 1, run: () => loadLawbook() },
      { name: 'parsed', operations: 1, run: () => texts.map((t) => parse(t)) },
      { name: 'compiled', operations: 1, run: () => indexLawbook(compiledLawbook()) },
      { name: 'json', operations: 1, run: () => JSON.parse(readFileSync(COMPILED_FILE, 'utf8')) },
    ],
    3,
    1,
  );
  const beside = (what: string, name: string, peer: string, label: string): void =>
    printRow({ what, figure: time(load.micros(name)), peer: `${label}: ${time(load.micros(peer))}`, ratio: load.ratio(name, peer) });
  beside('the YAML read, checked and made one lawbook', 'checked', 'parsed', 'the YAML only parsed');
  beside('the compiled lawbook loaded and indexed', 'compiled', 'json', 'JSON.parse of its file');
  beside('the compiled lawbook loaded and indexed', 'compiled', 'checked', 'the YAML read and checked');

  const entries = entriesOf(book, 'es').map((e) => fold(`${e.title} ${e.words} ${e.text}`));
  const search = await sideBySide(
    [
      { name: 'search', operations: WORDS.length, run: () => WORDS.map((w) => searchLawbook(book, w, 'es')) },
      {
        name: 'scan',
        operations: WORDS.length,
        run: () => WORDS.map((w) => fold(w).split(' ')).map((ws) => entries.filter((e) => ws.every((w) => e.includes(w)))),
      },
      { name: 'index', operations: 1, run: () => buildIndex(book, 'es') },
    ],
    9,
  );
  printRow({
    what: `a search in ${entries.length} entries, prefixes and slips allowed`,
    figure: time(search.micros('search')),
    peer: `all texts read for the words: ${time(search.micros('scan'))}`,
    ratio: search.ratio('search', 'scan'),
  });
  printRow({ what: 'the search index of one language, built once', figure: time(search.micros('index')) });
}
