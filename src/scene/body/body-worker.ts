// Worker: the workshop off the main thread.
import { expose } from 'comlink';
import { createBodyWorkshop } from './body-workshop.ts';

expose(createBodyWorkshop());
