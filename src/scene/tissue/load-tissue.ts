// Brings the regions of what lies under the skin into the picture as they arrive, and the trees for the rays after them.
import type { OutsideMasks } from '../../atlas-file/outside-file.ts';
import type { TissueForm, TissueRegionName } from '../../atlas-file/tissue-form.ts';
import type { Sex } from '../../space/sex.ts';
import { looksUnder } from '../../state/atlas-state.ts';
import { failedLoad } from '../../state/late.ts';
import { reportFault } from '../../state/report-fault.ts';
import type { SkinTree } from '../picking/skin-tree.ts';
import type { TissueSource } from '../scene-assets.ts';
import type { Stage } from '../stage/stage.ts';
import { TissueRays } from './tissue-rays.ts';
import { risksNamed } from './tissue-risk.ts';
import { joinOutside, joinTissue, type TissueSet } from './tissue-set.ts';

export interface LoadedTissue {
  readonly source: TissueSource;
  readonly set: TissueSet;
  /** All regions are there. */
  readonly whole: boolean;
  /** From where each far triangle is seen; null until that is known. */
  readonly outside: Uint8Array | null;
}

/** From the first region that comes, so long the others are waited for: seen at once they are one picture, and drawn once, ms. */
const GATHER_MS = 600;

/** Fetches what is missing; asked again, only what could not be had before. */
export class TissueLoader {
  private source: TissueSource | null = null;
  private readonly forms = new Map<TissueRegionName, TissueForm>();
  private running = false;
  /** Something that had failed has come since. */
  private cameLate = false;
  /** By region and body. */
  private readonly trees = new Map<string, SkinTree>();
  private rays: TissueRays | null = null;
  /** Those that are being made, or were last. */
  private wanted: TissueRays | null = null;
  /** Some could not be made. */
  private lacksRays = false;
  private masks: OutsideMasks | null = null;
  private set: TissueSet | null = null;
  private gathers: ReturnType<typeof setTimeout> | undefined;

  /** @param arrived called with the regions that have come. */
  constructor(
    private readonly stage: Stage,
    private readonly arrived: (loaded: LoadedTissue) => void,
  ) {}

  async load(): Promise<void> {
    const { stage, forms } = this;
    if (this.running || !stage.tissueSource) return;
    if (this.source && this.masks !== null && !this.lacksRays && this.missing(this.source).length === 0)
      return;
    this.running = true;
    this.cameLate = false;
    this.lookUnder(looksUnder(stage.page.getState()));
    let failed = false;
    try {
      const source = await stage.tissueSource();
      this.source = source;
      const awaited = new Set(this.missing(source));
      const tell = () => stage.page.getState().showTissue({ tissueAwaited: [...awaited] });
      tell();
      const seen = this.loadOutside(source);
      await Promise.all(
        [...awaited].map(async (region) => {
          try {
            forms.set(region, await source.form(region));
            this.gather(source);
          } catch (fault) {
            failed = true;
            this.takeLater(fault);
            reportFault(`fetching the muscles of the ${region}`, fault);
          }
          awaited.delete(region);
          tell();
        }),
      );
      await seen;
    } catch (fault) {
      failed = true;
      this.takeLater(fault);
      reportFault('fetching the muscles', fault);
    }
    this.running = false;
    if (this.gathers !== undefined && this.source) this.take(this.source);
    stage.stillness.done('tissue');
    if (stage.isOver) return;
    await this.makeRays();
    // What was chosen meanwhile may lie beside a nerve whose file was not wanted before.
    const asksAgain = !failed || this.cameLate;
    if (asksAgain && this.source && this.missing(this.source).length > 0) await this.load();
  }

  /** While the picture shows the skin it waits for nothing that lies under it; the files go on coming. */
  lookUnder(under: boolean): void {
    const { stillness } = this.stage;
    if (!under) stillness.done('tissue', false);
    else if (this.running) stillness.awaits('tissue');
  }

  /** What is tried again elsewhere on the page comes into the picture all the same. */
  private takeLater(fault: unknown): void {
    const stop = failedLoad(fault)?.late.subscribe(() => {
      stop?.();
      this.cameLate = true;
      if (!this.stage.isOver) void this.load();
    });
  }

  /** What cannot be seen need not be drawn; without that, everything is. */
  private async loadOutside(source: TissueSource): Promise<void> {
    if (this.masks !== null) return;
    try {
      this.masks = await source.outside();
      if (this.set !== null && !this.stage.isOver) this.tell(source, this.set);
    } catch (fault) {
      reportFault('fetching what is seen of the muscles from outside', fault);
    }
  }

  /** What lies at risk is fetched with the first choice that names it. */
  private missing(source: TissueSource): TissueRegionName[] {
    const named = risksNamed(source.risks, this.stage.page.getState()).size > 0;
    return source.regions.filter((region) => !this.forms.has(region) && (region !== 'risk' || named));
  }

  /** Rays through what is there of the present body; null while they are made. */
  raysNow(): TissueRays | null {
    const { sex } = this.stage.model.getState().form;
    return this.rays?.sex === sex ? this.rays : null;
  }

  /** To be called when the body has changed, too. */
  async makeRays(): Promise<void> {
    const { source, stage } = this;
    const { sex } = stage.model.getState().form;
    if (source === null) return;
    const rays = new TissueRays(sex);
    this.wanted = rays;
    this.lacksRays = false;
    stage.stillness.awaits('tissueRays');
    for (const [region, form] of this.forms) {
      try {
        const tree = await this.treeOf(source, region, sex);
        if (stage.isOver || this.wanted !== rays) return;
        rays.add(form, tree);
      } catch (fault) {
        // The picture stands; its muscles are chosen in the list.
        this.lacksRays = true;
        reportFault(`making the muscles of the ${region} ready for the mouse`, fault);
      }
    }
    if (stage.isOver || this.wanted !== rays) return;
    this.rays = rays;
    const { point, tissueNames } = stage.page.getState();
    // What lies over a point, and what is written over the picture, goes by what the rays meet.
    stage.stillness.done('tissueRays', stage.isUnder() && (point !== null || tissueNames));
  }

  private async treeOf(source: TissueSource, region: TissueRegionName, sex: Sex): Promise<SkinTree> {
    const key = `${region} ${sex}`;
    const tree = this.trees.get(key) ?? (await source.tree(region, sex));
    this.trees.set(key, tree);
    return tree;
  }

  /** All at once when they come soon one after another, else those that are there. */
  private gather(source: TissueSource): void {
    if (this.missing(source).length === 0) this.take(source);
    else this.gathers ??= setTimeout(() => this.take(source), GATHER_MS);
  }

  private take(source: TissueSource): void {
    clearTimeout(this.gathers);
    this.gathers = undefined;
    if (this.stage.isOver) return;
    this.set = joinTissue(this.there(source).map(([, form]) => form));
    this.tell(source, this.set);
  }

  private tell(source: TissueSource, set: TissueSet): void {
    const whole = this.missing(source).length === 0;
    const outside = whole && this.masks ? joinOutside(this.there(source), this.masks) : null;
    this.arrived({ source, set, whole, outside });
  }

  /** In the order of the source. */
  private there({ regions }: TissueSource): (readonly [TissueRegionName, TissueForm])[] {
    return regions.flatMap((region) => {
      const form = this.forms.get(region);
      return form ? [[region, form] as const] : [];
    });
  }
}
