// The course of care: sessions, before and after.

import type { Protocol } from '../../../guide/protocol/protocol.ts';
import { message } from '../../../words/format.ts';
import { StatementList } from '../verdict/StatementList.tsx';

const parts = ['course', 'preparation', 'after'] as const;

export function CourseCard({ protocol }: { protocol: Protocol }) {
  return (
    <div data-course>
      {parts.map((part) => (
        <div key={part}>
          <h4>{message(`courseCard.${part}`)}</h4>
          <StatementList statements={protocol[part]} />
        </div>
      ))}
    </div>
  );
}
