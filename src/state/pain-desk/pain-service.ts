// What is asked about painted pains: opened once with files and index, then answers and pictures. In a worker, or on the page.
import type { LookupIndex } from '../../anatomy/lookup.ts';
import { type LabFiles, openLab } from '../../anatomy/pain/open-lab.ts';
import { PainDesk, type PainQuestion, type PainReply } from '../../anatomy/pain/pain-desk.ts';
import { type PainPicture, PainPictures, type PictureQuestion } from '../../anatomy/pain/pain-pictures.ts';
import { judgeSketch, type SketchJudgement, type SketchQuestion } from '../../study/judge-sketch.ts';

export type PainIndex = Pick<LookupIndex, 'muscles' | 'painGuide'>;

export interface PainService {
  /** @throws AssetError when a file does not come or does not fit; then it may be asked for again. */
  open(files: LabFiles, index: PainIndex): Promise<void>;
  answer(question: PainQuestion): Promise<PainReply>;
  picture(question: PictureQuestion): Promise<PainPicture>;
  /** How well a painted answer of the quiz fits its point. */
  judge(question: SketchQuestion): Promise<SketchJudgement>;
}

export function createPainService(): PainService {
  let opened: { desk: PainDesk; pictures: PainPictures } | null = null;
  const ready = () => {
    if (opened === null) throw new Error('the pains are asked for before the body is there');
    return opened;
  };
  return {
    open: async (files, index) => {
      if (opened !== null) return;
      const lab = await openLab(files);
      opened = { desk: new PainDesk(lab, index), pictures: new PainPictures(lab) };
    },
    judge: async (question) => judgeSketch(ready().desk.lab, question),
    answer: async (question) => ready().desk.answer(question),
    picture: async (question) => {
      const { desk, pictures } = ready();
      return pictures.draw({ ...question, pains: desk.settled(question.pains) });
    },
  };
}
