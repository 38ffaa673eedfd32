// While an author edits a shape: its muscle is grown anew at once and shown in the open page; neighbours follow with `npm run tissue`.
import { spawn } from 'node:child_process';
import { basename, join } from 'node:path';
import type { ViteDevServer } from 'vite';
import { dataFolder, root } from '../src/node/repository.ts';

const shapes = join(dataFolder, 'shapes');

export function regrowOnChange({ watcher, ws, config: { logger } }: ViteDevServer): void {
  const waiting = new Set<string>();
  let running = false;
  const next = () => {
    if (running || waiting.size === 0) return;
    const only = [...waiting].join();
    waiting.clear();
    running = true;
    const begun = Date.now();
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/tissue.ts', '--only', only], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (part) => {
      said += part;
    });
    child.on('close', (code) => {
      running = false;
      if (code === 0) {
        logger.info(`tissue: ${only} grown in ${Math.round((Date.now() - begun) / 1000)} s`);
        ws.send({ type: 'full-reload' });
      } else logger.error(`tissue: ${only} could not be grown\n${said}`);
      next();
    });
  };
  watcher.on('change', (path) => {
    if (!path.startsWith(shapes)) return;
    waiting.add(basename(path, '.json'));
    next();
  });
}
