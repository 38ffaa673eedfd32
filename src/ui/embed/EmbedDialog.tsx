// The line that shows this choice on a page of one's own, in three sizes. A chunk of its own.
import '../../words/en/handout-words.ts';
import { useState } from 'react';
import { useAtlas } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import { Choice } from '../parts/Choice.tsx';
import { CopyLine } from '../parts/CopyLine.tsx';
import { PageDialog } from '../parts/PageDialog.tsx';
import { type EmbedSize, embedLine, embedSizes } from './embed-line.ts';

export function EmbedDialog({ onClose }: { onClose: () => void }) {
  const state = useAtlas((all) => all);
  const [size, setSize] = useState<EmbedSize>('480x640');
  const line = embedLine(window.location.href, state, size, document.title);
  return (
    <PageDialog
      name="embed"
      title={message('embed.title')}
      closeLabel={message('embed.close')}
      onClose={onClose}
    >
      <p>{message('embed.how')}</p>
      <Choice
        legend={message('embed.size')}
        options={embedSizes.map((value) => ({ value, label: value.replace('x', ' × ') }))}
        value={size}
        onChoose={setSize}
        titled
      />
      <CopyLine
        text={line}
        shown
        words={{
          copy: message('embed.copy'),
          copied: message('embed.copied'),
          byHand: message('embed.line'),
        }}
      />
      <p>{message('embed.keeps')}</p>
    </PageDialog>
  );
}
