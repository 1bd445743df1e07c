/** Something wrong (error) or worth a look (warning) in the data: where, what, and what to do. */
export interface Problem {
  level: 'error' | 'warning';
  file: string;
  line: number;
  column: number;
  /** Path inside the file: `powers[2].threshold.when`. */
  path: string;
  message: string;
}

export function formatProblem(p: Problem): string {
  const where = p.line > 0 ? `${p.file}:${p.line}:${p.column}` : p.file;
  return `${where} ${p.level}${p.path === '' ? '' : ` ${p.path}`}: ${p.message}`;
}

/** Thrown when a lawbook cannot be loaded; carries every problem, not only the first. */
export class LawbookError extends Error {
  override name = 'LawbookError';
  readonly problems: Problem[];
  constructor(problems: Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.problems = problems;
  }
}
