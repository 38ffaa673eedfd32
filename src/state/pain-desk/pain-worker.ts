// Worker: places, ranks and draws painted pains off the main thread.
import { expose, transfer } from 'comlink';
import { createPainService } from './pain-service.ts';

const service = createPainService();

expose({
  ...service,
  picture: async (question: Parameters<typeof service.picture>[0]) => {
    const picture = await service.picture(question);
    const { light, pain, essential, spillover, cloth } = picture;
    return transfer(
      picture,
      [light, pain, essential, spillover, cloth].map(({ buffer }) => buffer),
    );
  },
} satisfies typeof service);
