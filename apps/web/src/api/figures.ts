import type { Law } from '@exhorto/lawbook';
import type { Count, Figure, FigureBook, ProviderFigures } from '@exhorto/lawbook/figures';
import type { FieldProblem } from '@exhorto/pathways';

/** The figures of one provider, of one state, of both, or all; only the sources that they name. */
export interface ChosenFigures {
  version: string;
  date: string;
  /** How each company counts, and the kinds of requests that it tells apart. */
  providers: Omit<ProviderFigures, 'rows'>[];
  figures: Figure[];
  sources: FigureBook['sources'];
}

/** Reads `provider` and `state`; what is unknown is a problem that names the allowed values. */
export function chooseFigures(law: Law, book: FigureBook, params: URLSearchParams): { chosen?: ChosenFigures; problems: FieldProblem[] } {
  const allowed: Readonly<Record<string, readonly string[]>> = {
    provider: law.book.providers.filter((p) => !p.generic).map((p) => p.id),
    state: law.book.stateTerms.map((s) => s.state),
  };
  const problems = [...params].flatMap(([field, value]): FieldProblem[] => {
    const values = allowed[field];
    if (values === undefined)
      return [{ field, value, code: 'unknown-field', message: `${field} is not a field: provider and state are`, allowed: Object.keys(allowed) }];
    return values.includes(value) ? [] : [{ field, value, code: 'unknown-value', message: `${field}: "${value}" is not known`, allowed: values }];
  });
  if (problems.length > 0) return { problems };
  const [provider, state] = [params.get('provider'), params.get('state')];
  const figures = book.providers
    .filter((p) => provider === null || p.provider === provider)
    .flatMap((p) => p.rows)
    .filter((f) => state === null || f.state === state);
  const named = new Set(figures.map((f) => f.provider));
  return {
    problems,
    chosen: {
      version: book.version,
      date: book.date,
      providers: book.providers.filter((p) => named.has(p.provider)).map(({ rows: _, ...p }) => p),
      figures,
      sources: Object.fromEntries([...new Set(figures.map((f) => f.source))].flatMap((id) => (book.sources[id] === undefined ? [] : [[id, book.sources[id]]]))),
    },
  };
}

type Cell = string | number | undefined;

const COLUMNS: Readonly<Record<string, (f: Figure, of: ChosenFigures) => Cell>> = {
  id: (f) => f.id,
  provider: (f) => f.provider,
  state: (f) => f.state,
  from: (f) => f.from,
  until: (f) => f.to,
  process: (f) => f.process,
  kind: (f) => f.kind,
  kind_named: (f, of) => of.providers.find((p) => p.provider === f.provider)?.kinds.find((k) => k.kind === f.kind)?.named,
  requests: (f) => exact(f.requests),
  requests_fewer_than: (f) => under(f.requests),
  accounts: (f) => exact(f.accounts),
  accounts_fewer_than: (f) => under(f.accounts),
  answered_share: (f) => f.answered,
  answered_requests: (f) => f.answeredRequests,
  answered_accounts: (f) => f.answeredAccounts,
  seen: (f) => f.seen,
  checked_on: (f) => f.checkedOn,
  source: (f, of) => of.sources[f.source]?.title,
  source_url: (f, of) => of.sources[f.source]?.url ?? undefined,
  pinpoint: (f) => f.pinpoint,
};

/** One line for each figure (RFC 4180); `until` is the day after the period; what was not published is empty. */
export function figuresCsv(chosen: ChosenFigures): string {
  const lines = chosen.figures.map((f) => Object.values(COLUMNS).map((cell) => quoted(cell(f, chosen))));
  return `${[Object.keys(COLUMNS), ...lines].map((line) => line.join(',')).join('\r\n')}\r\n`;
}

function quoted(cell: Cell): string {
  const said = cell === undefined ? '' : String(cell);
  return /[",\r\n]/.test(said) ? `"${said.replaceAll('"', '""')}"` : said;
}

function exact(c: Count | undefined): number | undefined {
  return typeof c === 'number' ? c : undefined;
}

function under(c: Count | undefined): number | undefined {
  return typeof c === 'object' ? c.under : undefined;
}
