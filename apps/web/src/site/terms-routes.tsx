import { TermPage } from '../pages/term.tsx';
import { TermsPage, termsTitle } from '../pages/terms.tsx';
import { conceptsIn } from '../views/concept-names.tsx';
import { termsCsv } from '../views/terms-file.ts';
import { readTerms, termGroups } from '../views/terms-question.ts';
import type { Frame } from './page-app.tsx';
import type { SiteParts } from './parts.ts';

/** The glossary and its concepts. */
export function termsRoutes({ law }: SiteParts): (frame: Frame) => void {
  return ({ r, viewOf, page, show, file }) => {
    show('/terms', (c, v) => {
      const { question, problems } = readTerms(law, new URL(c.req.url).searchParams);
      return { title: termsTitle(v, question), part: 'terms', scripts: ['terms'], body: <TermsPage v={v} q={question} problems={problems} /> };
    });
    file('/terms.csv', 'text/csv; charset=utf-8', (c, v) => {
      const { question, problems } = readTerms(law, new URL(c.req.url).searchParams);
      return problems.length > 0 ? { problems } : { body: termsCsv(v, question, termGroups(v, question)) };
    });
    // What is no concept may be a page of its own under the same path.
    r.get('/terms/:id', (c, next) => {
      const v = viewOf(c);
      const concept = conceptsIn(v).concept(c.req.param('id'));
      return concept === undefined
        ? next()
        : Promise.resolve(page(c, v, { title: concept.names[v.lang], part: 'terms', body: <TermPage v={v} c={concept} /> }));
    });
  };
}
