import { type AgendaPaper, agendaDocx, agendaPdf } from '@exhorto/documents';
import { agendaOf } from '@exhorto/terms';
import type { Frame } from '../site/page-app.tsx';
import type { SiteParts } from '../site/parts.ts';
import { agendaPaper } from '../views/agenda-paper.ts';
import { agendaHref, readAgenda } from '../views/agenda-question.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The agenda as documents, which only the server makes. */
export function agendaFiles({ law }: SiteParts): (frame: Frame) => void {
  return ({ r, viewOf }) => {
    const paper = (path: string, type: string, make: (paper: AgendaPaper) => Promise<Buffer>): void => {
      r.get(path, async (c) => {
        const v = viewOf(c);
        const { question, problems } = readAgenda(law, new URL(c.req.url).searchParams, v.today);
        if (problems.length > 0) return c.text(problems.map((p) => `${p.field}: ${p.message}`).join('\n'), 422);
        if (question.states.length < 2) return c.text(`state: ${v.m.agenda.two}`, 422);
        const address = new URL(agendaHref({ ...v, today: '' }, question), c.req.url).href;
        const made = await make(agendaPaper(v, question, agendaOf(law, question.states, question.on), address));
        return c.body(new Uint8Array(made), 200, {
          'content-type': type,
          'content-disposition': `inline; filename="exhorto${path.replace('/', '-')}"`,
          'cache-control': 'no-cache',
          vary: 'accept-language',
        });
      });
    };
    paper('/agenda.pdf', 'application/pdf', agendaPdf);
    paper('/agenda.docx', DOCX, agendaDocx);
  };
}
