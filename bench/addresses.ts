import { indexLawbook, LANGS } from '@exhorto/lawbook';
import { compiledLawbook } from '@exhorto/lawbook/compiled';
import type { Query } from '@exhorto/pathways';
import { every, scenarioQuestions } from './questions.ts';

/** Questions of the scenarios as the site is asked them, in three languages: by the API and as pages. */
export function addresses(): { api: string[]; pages: string[] } {
  const questions = every(10, scenarioQuestions(indexLawbook(compiledLawbook())));
  return {
    api: questions.map((q, i) => `/api/v1/ask?${params(q)}&lang=${LANGS[i % 3]}`),
    pages: questions.map((q, i) => `/${LANGS[i % 3]}/find?${params(q)}`),
  };
}

function params(q: Query): string {
  const entries = Object.entries(q).map(([name, value]) => {
    if (Array.isArray(value)) return [name, value.join(',')];
    return [name, value !== null && typeof value === 'object' ? `${value.from}..${value.to}` : String(value)];
  });
  return new URLSearchParams(entries.filter(([, value]) => value !== '')).toString();
}
