// The data set as tables: points and area-muscle pairs as CSV, and the pain-and-muscle guide as Markdown.

import { areaGuide } from '../../anatomy/area-guide.ts';
import type { ExportDocument } from '../../dataset/export-schema.ts';
import { makeIndex } from '../../dataset/make-index.ts';
import type { AtlasRecords } from '../../dataset/record-kinds.ts';

type Cell = string | number | null;

/** RFC 4180: fields with a comma, quote or line break are quoted. */
function csv(rows: readonly (readonly Cell[])[]): string {
  const cell = (value: Cell) => {
    const text = value === null ? '' : String(value);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** One row a trigger point: places in display pose, body frame, mm. */
export function pointsCsv({ muscles, points }: ExportDocument): string {
  const english = new Map(muscles.map(({ id, names }) => [id, names.english]));
  const places = ['female', 'male'] as const;
  const head = ['id', 'muscle', 'muscle_english', 'number', 'label', 'side', 'depth_mm'];
  const axes = places.flatMap((body) => ['x', 'y', 'z'].map((axis) => `skin_${axis}_mm_${body}`));
  return csv([
    [...head, ...axes, 'essential_cm2', 'spillover_cm2', 'sources'],
    ...points.map((point) => {
      const size = (kind: string) =>
        point.zones.reduce((sum, zone) => sum + (zone.class === kind ? zone.areaCm2 : 0), 0).toFixed(1);
      return [
        point.id,
        point.muscle,
        english.get(point.muscle) ?? '',
        point.number,
        point.label,
        point.side,
        point.depthMm,
        ...places.flatMap((body) => [...point.skinMm[body]]),
        size('essential'),
        size('spillover'),
        point.sources.join('; '),
      ];
    }),
  ]);
}

/** One row a pair of area and muscle. */
export function areaMusclesCsv(records: AtlasRecords): string {
  return csv([
    ['area', 'muscle', 'essential_points', 'spillover_points', 'rank_in_the_manual'],
    ...areaGuide(makeIndex(records)).flatMap(({ area, muscles }) =>
      muscles.map(({ muscle, essential, spillover, rank }) => [
        area,
        muscle,
        essential.join(' '),
        spillover.join(' '),
        rank,
      ]),
    ),
  ]);
}

/** The guide to read: per area a list of muscles with their points. */
export function guideMarkdown(records: AtlasRecords): string {
  const muscle = new Map(records.muscles.map((record) => [record.id, record]));
  const area = new Map(records.areas.map((record) => [record.id, record]));
  const numbers = (list: readonly number[]) => list.join(', ');
  const lines = [
    '# Pain-and-muscle guide',
    '',
    'Generated from the data by `npm run tables`; do not edit. Per pain area: the muscles whose trigger points send pain',
    'there. **Bold**: at least one point has an essential zone there; the rest reach it by spillover only. Numbers are the',
    'points. Muscles that the standard manual lists for the area come first, in its order; `+` marks those that it does not',
    'list there but whose drawn pattern reaches it.',
  ];
  for (const group of new Set(records.areas.map((record) => record.group))) {
    lines.push('', `## ${group}`);
    for (const entry of areaGuide(makeIndex(records))) {
      const found = area.get(entry.area);
      if (found?.group !== group || entry.muscles.length === 0) continue;
      const source = records.painGuide.find((guide) => guide.area === entry.area)?.sources.join('; ');
      lines.push('', `### ${found.name}`, '', `${found.plain}.${source ? ` Order: ${source}.` : ''}`, '');
      for (const { muscle: id, essential, spillover, rank } of entry.muscles) {
        const name = muscle.get(id)?.names.english ?? id;
        const parts = [
          ...(essential.length > 0 ? [`essential ${numbers(essential)}`] : []),
          ...(spillover.length > 0 ? [`spillover ${numbers(spillover)}`] : []),
        ];
        lines.push(
          `- ${rank === null ? '+ ' : ''}${essential.length > 0 ? `**${name}**` : name}: ${parts.join('; ')}`,
        );
      }
    }
  }
  return `${lines.join('\n')}\n`;
}
