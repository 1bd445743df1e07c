import { type Count, type Figure, type FigureKind, type ProviderFigures, shareOf } from '@exhorto/lawbook/figures';
import { numberIn, percentIn, type View } from './view.ts';

/** A number as published; a dash where none was. */
export function countIn(v: View, n: Count | undefined) {
  if (n === undefined) return <NotPublished v={v} />;
  return typeof n === 'number' ? numberIn(v.lang, n) : v.m.figures.under(numberIn(v.lang, n.under));
}

/** How many were answered, as far as published: a number, a share, or both. */
export function answerIn(v: View, f: Figure) {
  const share = shareOf(f);
  if (share === undefined) return f.answeredRequests === undefined ? <NotPublished v={v} /> : numberIn(v.lang, f.answeredRequests);
  const percent = percentIn(v.lang, share.share);
  if (share.of === 'accounts') return v.m.figures.ofAccounts(percent);
  return f.answeredRequests === undefined ? percent : `${numberIn(v.lang, f.answeredRequests)} (${percent})`;
}

function NotPublished({ v }: { v: View }) {
  return (
    <span title={v.m.figures.notPublished}>
      <span aria-hidden="true">—</span>
      <span class="sr">{v.m.figures.notPublished}</span>
    </span>
  );
}

/** The kinds of which there is a figure, in the order of the file. */
export function kindsOf(of: ProviderFigures, rows: readonly Figure[]): { kind: FigureKind; own: Figure[] }[] {
  return of.kinds.map((kind) => ({ kind, own: rows.filter((f) => f.kind === kind.kind) })).filter(({ own }) => own.length > 0);
}

/** Where a figure was read, and how firmly: the source stands further down the page. */
export function FigureSource({ v, f }: { v: View; f: Figure }) {
  const seen = v.m.figures.seen[f.seen];
  return (
    <a class="cite" href={`#${anchor(f.source)}`}>
      {f.pinpoint}
      <span class="seen" title={seen}>
        <span aria-hidden="true">{f.seen === 'text' ? '‖' : '|'}</span>
        <span class="sr"> ({seen})</span>
      </span>
    </a>
  );
}

/** Where the source of a figure stands on the page. */
export function anchor(source: string): string {
  return `source-${source.replaceAll('.', '-')}`;
}
