import type { Reason } from '@exhorto/pathways';
import { Cite } from './cited.tsx';
import { VerdictMark } from './verdict.tsx';
import type { View } from './view.ts';

/** The tree of reasons: each leaf a fact with its source, a condition of the case, or something that is not known. */
export function ReasonTree({ v, reason }: { v: View; reason: Reason }) {
  return (
    <ul class="reasons">
      <ReasonNode v={v} reason={reason} />
    </ul>
  );
}

function ReasonNode({ v, reason }: { v: View; reason: Reason }) {
  return (
    <li>
      <VerdictMark v={v} verdict={reason.verdict} bare /> {reason.text}
      {reason.fact !== undefined && (
        <>
          {' '}
          <Cite v={v} fact={reason.fact} pinpoint={reason.pinpoint ?? reason.fact} seen={reason.seen} />
        </>
      )}
      {reason.children.length > 0 && (
        <ul>
          {reason.children.map((child) => (
            <ReasonNode v={v} reason={child} />
          ))}
        </ul>
      )}
    </li>
  );
}
