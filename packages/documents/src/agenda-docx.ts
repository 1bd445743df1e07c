import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import QRCode from 'qrcode';
import { type AgendaPaper, type CitedPaper, withSources } from './agenda.ts';
import type { Cite } from './sources.ts';

type Item = CitedPaper['parts'][number]['items'][number];

/** BCP 47 with a region, as word processors want it. */
const LANGUAGES = { es: 'es-419', en: 'en-GB', pt: 'pt-BR' } as const;
const QUIET = '4D4C48';
const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'D6D1C6' } as const;
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const BULLETS = { reference: 'bullets', level: 0 } as const;
/** Twentieths of a point. */
const TEXT_WIDTH = 9638;
const MARGIN = 1134;

/** The agenda as a document to work on: headings, tables with header rows, page numbers, the language of each text. */
export async function agendaDocx(paper: AgendaPaper): Promise<Buffer> {
  const p = withSources(paper);
  const qr = await QRCode.toBuffer(p.address, { errorCorrectionLevel: 'M', margin: 0, width: 240 });
  const w = p.words;
  const { version, date } = p.law.book;
  const children = [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(p.title)] }),
    plain(p.states),
    quiet(p.dateline),
    plain(p.intro),
    new Paragraph({
      children: [
        new ImageRun({ type: 'png', data: qr, transformation: { width: 84, height: 84 }, altText: { name: 'QR', title: w.qrAlt, description: w.qrAlt } }),
      ],
    }),
    new Paragraph({ children: [new TextRun(`${w.address} `), link(p.address)] }),
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(w.summary)] }),
    ...p.summary.flatMap((s) => [plain(s.lead), ...s.lines.map((l) => bullet([new TextRun({ text: `${l.mark} `, bold: true }), new TextRun(l.text)]))]),
    plain(p.rule),
    ...p.parts.flatMap((part) => [
      new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(part.title)] }),
      ...part.items.flatMap((item, i) => itemOf(p, item, i + 1)),
    ]),
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(w.sources)] }),
    quiet(w.numbers),
    ...p.sources.map(
      (s, i) => new Paragraph({ children: [new TextRun(`[${i + 1}] ${s.text} `), ...(s.url === null ? [] : [link(s.url)])], spacing: { after: 80 } }),
    ),
  ];
  const document = new Document({
    title: p.title,
    creator: w.brand,
    description: `${w.lawbook} ${version} (${w.date(date)}). ${p.address}`,
    styles: {
      default: {
        document: { run: { font: 'Arial', size: 20, language: { value: LANGUAGES[p.lang] } }, paragraph: { spacing: { after: 120, line: 276 } } },
        title: { run: { font: 'Georgia', size: 40, bold: true }, paragraph: { spacing: { after: 160 } } },
        heading1: { run: { font: 'Georgia', size: 30, bold: true }, paragraph: { spacing: { before: 360, after: 140 }, keepNext: true } },
        heading2: { run: { font: 'Georgia', size: 24, bold: true }, paragraph: { spacing: { before: 280, after: 80 }, keepNext: true } },
        heading3: { run: { font: 'Arial', size: 20, bold: true }, paragraph: { spacing: { before: 160, after: 60 }, keepNext: true } },
      },
    },
    numbering: {
      config: [
        {
          reference: BULLETS.reference,
          levels: [
            { level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT, style: { paragraph: { indent: { left: 360, hanging: 260 } } } },
          ],
        },
      ],
    },
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 }, margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } } },
        footers: { default: footer(p) },
        children,
      },
    ],
  });
  return Packer.toBuffer(document);
}

function footer({ words: w, law }: CitedPaper): Footer {
  const said = `${w.brand} · ${w.lawbook} ${law.book.version} (${w.date(law.book.date)}) · ${w.notAdvice} · ${w.page} `;
  return new Footer({
    children: [new Paragraph({ children: [new TextRun({ size: 15, color: QUIET, children: [said, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })] })],
  });
}

function itemOf(p: CitedPaper, item: Item, n: number): (Paragraph | Table)[] {
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun(`${n}. ${item.name}`)] }),
    new Paragraph({
      children: [new TextRun({ text: `${item.mark} ${item.kind}`, bold: true }), new TextRun({ text: ` · ${item.line}`, color: QUIET })],
      keepNext: true,
    }),
    ...item.paragraphs.map(plain),
    ...(item.table === undefined ? [] : [tableOf(p, item.table)]),
    ...item.lists.flatMap((l) => [
      new Paragraph({ heading: HeadingLevel.HEADING_3, children: [new TextRun(l.title)] }),
      ...l.entries.map((e) =>
        bullet([
          new TextRun(e.text),
          ...(e.term === undefined ? [] : [new TextRun({ text: e.term.words, language: { value: e.term.lang } })]),
          ...cite(p, e.cite),
        ]),
      ),
    ]),
  ];
}

function tableOf(p: CitedPaper, { columns, rows }: NonNullable<Item['table']>): Table {
  const widths = columns.map((_, i) => Math.round(TEXT_WIDTH * (i === 0 ? 0.34 : 0.66 / (columns.length - 1))));
  const cell = (children: readonly TextRun[], i: number): TableCell =>
    new TableCell({
      width: { size: widths[i] as number, type: WidthType.DXA },
      margins: { top: 50, bottom: 50, left: 0, right: 120 },
      borders: { top: NO_LINE, bottom: LINE, left: NO_LINE, right: NO_LINE },
      children: [new Paragraph({ children: [...children], spacing: { after: 0, line: 252 } })],
    });
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((c, i) => cell([new TextRun({ text: c, bold: true, size: 18 })], i)),
  });
  const body = rows.map(
    ({ disputed, cells }) =>
      new TableRow({
        cantSplit: true,
        children: cells.map((text, i) => {
          const mark = i === 0 && disputed ? [new TextRun({ text: ` ≠ ${p.words.inDispute}`, bold: true, size: 18 })] : [];
          return cell([new TextRun({ text, size: 18, bold: i === 0 && disputed }), ...mark], i);
        }),
      }),
  );
  return new Table({ rows: [header, ...body], width: { size: TEXT_WIDTH, type: WidthType.DXA }, columnWidths: widths });
}

function cite(p: CitedPaper, c: Cite | null): ParagraphChild[] {
  if (c === null) return [];
  const secondary = c.seen === 'secondary' ? `, ${p.words.secondary}` : '';
  return [new TextRun({ text: ` (${c.pinpoint}${secondary}; [${c.number}])`, color: QUIET, size: 18 })];
}

function link(url: string): ExternalHyperlink {
  return new ExternalHyperlink({ link: url, children: [new TextRun({ text: url, style: 'Hyperlink' })] });
}

function plain(text: string): Paragraph {
  return new Paragraph({ children: [new TextRun(text)] });
}

function quiet(text: string): Paragraph {
  return new Paragraph({ children: [new TextRun({ text, color: QUIET, size: 18 })] });
}

function bullet(children: ParagraphChild[]): Paragraph {
  return new Paragraph({ children, numbering: BULLETS, spacing: { after: 40 } });
}
