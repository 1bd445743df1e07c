import { conceptName, conceptsIn } from './concept-names.tsx';
import { type Around, type Box, relationsLayout } from './relations-layout.ts';
import { href, type View } from './view.ts';

/** What stands around a concept: only what there is. */
export function around(v: View, id: string): Around {
  const system = conceptsIn(v);
  const there = (ids: readonly string[]): string[] => ids.filter((x) => system.concept(x) !== undefined);
  const [broader, narrower] = [there(system.concept(id)?.broader ?? []), there(system.narrower(id))];
  return { id, broader, narrower, related: there(system.related(id)).filter((x) => !broader.includes(x) && !narrower.includes(x)) };
}

/** The relations of a concept as a drawing of links: whole lines up and down, broken ones to the sides. */
export function RelationsDrawing({ v, of }: { v: View; of: Around }) {
  const t = v.m.conceptPage;
  const layout = relationsLayout(of, (id) => conceptName(v, id));
  const name = conceptName(v, of.id);
  return (
    <figure class="relations">
      <svg viewBox={`0 0 ${layout.width} ${layout.height}`}>
        <title>{t.mapText(name, of.broader.length, of.narrower.length, of.related.length)}</title>
        <path class="trunk" d={layout.trunk.join('')} />
        <path class="rail" d={layout.rails.join('')} />
        {layout.labels.map((l) => (
          <text class="relations-label" x={l.x} y={l.y} text-anchor="middle">
            {t[l.kind]}
          </text>
        ))}
        {layout.broader.map((b) => (
          <Linked v={v} b={b} kind="broader" />
        ))}
        {layout.related.map((b) => (
          <Linked v={v} b={b} kind="related" />
        ))}
        <g class="here">
          <Drawn b={layout.here} />
        </g>
        {layout.narrower.map((b) => (
          <Linked v={v} b={b} kind="narrower" />
        ))}
      </svg>
      <figcaption>
        <details>
          <summary>{t.inWords}</summary>
          <dl>
            {(['broader', 'narrower', 'related'] as const).map(
              (kind) =>
                of[kind].length > 0 && (
                  <>
                    <dt>{t[kind]}</dt>
                    <dd>
                      {of[kind].map((id, i) => (
                        <>
                          {i > 0 && ', '}
                          <a href={href(v, `/terms/${id}`)}>{conceptName(v, id)}</a>
                        </>
                      ))}
                    </dd>
                  </>
                ),
            )}
          </dl>
        </details>
      </figcaption>
    </figure>
  );
}

function Linked({ v, b, kind }: { v: View; b: Box; kind: 'broader' | 'narrower' | 'related' }) {
  return (
    <a class={kind} href={href(v, `/terms/${b.id}`)} aria-label={`${v.m.conceptPage[kind]}: ${conceptName(v, b.id)}`}>
      <Drawn b={b} />
    </a>
  );
}

const PAD = 8;
const LINE = 15;

function Drawn({ b }: { b: Box }) {
  return (
    <>
      <rect x={b.x} y={b.y} width={b.width} height={b.height} rx="3" />
      {b.lines.map(({ text, squeezed }, i) => (
        <text
          x={b.x + b.width / 2}
          y={b.y + PAD + i * LINE + 11.5}
          text-anchor="middle"
          textLength={squeezed ? b.width - PAD : undefined}
          lengthAdjust={squeezed ? 'spacingAndGlyphs' : undefined}
        >
          {text}
        </text>
      ))}
    </>
  );
}
