import type { FieldProblem } from '@exhorto/pathways';
import type { Context } from 'hono';

/** A problem document (RFC 9457), with the fields that are wrong and what they may be. */
export interface ProblemDocument {
  type: string;
  title: string;
  status: number;
  detail?: string;
  instance?: string;
  /** For 422: each wrong field, why, and the allowed values where they can be listed. */
  errors?: readonly { field: string; value: unknown; code: string; detail: string; allowed?: readonly string[] }[];
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'The request is not valid JSON',
  404: 'There is nothing here',
  405: 'This address does not take that method',
  413: 'The request is too large',
  415: 'The request must be application/json',
  422: 'The question cannot be read',
  429: 'Too many requests',
  500: 'Something failed on our side',
};

/** Answers with a problem document; `type` is a stable address that names the kind of problem. */
export function problem(c: Context, status: 400 | 404 | 405 | 413 | 415 | 422 | 429 | 500, detail?: string, more: Partial<ProblemDocument> = {}): Response {
  const body: ProblemDocument = {
    type: `/reference#problem-${status}`,
    title: TITLES[status] ?? 'Error',
    status,
    ...(detail === undefined ? {} : { detail }),
    instance: new URL(c.req.url).pathname,
    ...more,
  };
  return c.body(JSON.stringify(body), status, { 'content-type': 'application/problem+json; charset=utf-8' });
}

/** 422 with every field that is wrong. */
export function fieldProblems(c: Context, problems: readonly FieldProblem[]): Response {
  return problem(c, 422, problems.map((p) => p.message).join('; '), {
    errors: problems.map((p) => ({
      field: p.field,
      value: p.value ?? null,
      code: p.code,
      detail: p.message,
      ...(p.allowed === undefined ? {} : { allowed: p.allowed }),
    })),
  });
}
