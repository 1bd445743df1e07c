import { QUESTION_FIELDS } from '@exhorto/pathways';
import type { View } from '../views/view.ts';

interface Operation {
  operationId?: string;
  responses?: Record<string, unknown>;
}

export interface ApiDocument {
  paths?: Record<string, Record<string, Operation>>;
}

/** The browsable reference, made from the OpenAPI document that programs read. */
export function Reference({ v, document, origin }: { v: View; document: ApiDocument; origin: string }) {
  const m = v.m.apiPage;
  const example = `curl -s ${origin}/api/v1/ask -H 'content-type: application/json' \\\n  -d '{"from":"CL","as":"prosecutor","holder":"provider:google","measure":"subscriber","offence":"illegal-access","lang":"${v.lang}"}'`;
  return (
    <>
      <h1>{m.title}</h1>
      <p class="intro">{m.intro}</p>
      <p>
        <a href="/api/v1/openapi.json">{m.document}</a> · {m.schemas}: <a href="/api/v1/schemas/question.json">Question</a>,{' '}
        <a href="/api/v1/schemas/answer.json">Answer</a>
      </p>
      <p>{m.errors}</p>
      <h2>{m.example}</h2>
      <section class="scroll" aria-label={m.example} tabindex={0}>
        <pre>{example}</pre>
      </section>
      <h2>{m.operations}</h2>
      {Object.entries(document.paths ?? {}).map(([path, methods]) =>
        Object.entries(methods).map(([method, op]) => (
          <section class="operation">
            <h3>
              <span class="mono">
                {method.toUpperCase()} {path}
              </span>
            </h3>
            <p>
              {m.does[op.operationId ?? '']} <span class="quiet">{Object.keys(op.responses ?? {}).join(' · ')}</span>
            </p>
          </section>
        )),
      )}
      <h2>{m.fields}</h2>
      <section class="scroll" aria-label={m.fields} tabindex={0}>
        <table>
          <tbody>
            {QUESTION_FIELDS.map((f) => (
              <tr>
                <th scope="row" class="mono">
                  {f.name}
                </th>
                <td>{f.required ? m.required : m.optional}</td>
                <td>{v.m.find.fieldNames[f.name]}</td>
                <td class="mono">{'values' in f.type ? (f.type.values(v.law).length > 12 ? '…' : f.type.values(v.law).join(', ')) : f.type.kind}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
