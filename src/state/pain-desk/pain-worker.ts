// Worker: places, ranks and draws painted pains off the main thread.
import { expose, transfer } from 'comlink';
import { sayRunning } from '../open-worker.ts';
import { createPainService } from './pain-service.ts';

const service = createPainService();

/** Where `npm run bench` finds what the last answer took here, without the way there and back. */
const MEASURE = 'pain-answer-in-worker';

expose({
  ...service,
  answer: async (question: Parameters<typeof service.answer>[0]) => {
    const start = performance.now();
    const reply = await service.answer(question);
    performance.clearMeasures(MEASURE);
    performance.measure(MEASURE, { start, end: performance.now() });
    return reply;
  },
  picture: async (question: Parameters<typeof service.picture>[0]) => {
    const picture = await service.picture(question);
    const { light, pain, essential, spillover, cloth } = picture;
    return transfer(
      picture,
      [light, pain, essential, spillover, cloth].map(({ buffer }) => buffer),
    );
  },
} satisfies typeof service);
sayRunning();
