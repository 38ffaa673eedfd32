// The therapist's name and address: a record, kept on the device while the person's switch is on, else for this visit.
import { useEffect, useState } from 'react';
import { handoutCollection, ownHandoutId } from '../../state/records/handout-record.ts';
import { recordsOf } from '../../state/records/page-records.ts';
import { reportFault } from '../../state/report-fault.ts';
import { useAtlasStore } from '../../state/use-atlas.ts';

export interface OwnAddress {
  readonly address: string;
  /** What is typed now. */
  type(address: string): void;
  /** Keeps what was typed: when the field is left. */
  keep(): void;
  erase(): void;
}

export function useOwnAddress(): OwnAddress {
  const atlas = useAtlasStore();
  const [address, setAddress] = useState('');
  useEffect(() => {
    let ended = false;
    const look = async (): Promise<void> => {
      const kept = await (await recordsOf(atlas)).read(handoutCollection, ownHandoutId);
      if (!ended && kept) setAddress((typed) => typed || kept.address);
    };
    look().catch((fault: unknown) =>
      // It can be typed anew.
      reportFault('reading the address for hand-outs', fault, () =>
        atlas.getState().notify('notice.recordsBlocked'),
      ),
    );
    return () => {
      ended = true;
    };
  }, [atlas]);
  const change = (work: () => Promise<unknown>): void => {
    work().catch((fault: unknown) =>
      reportFault('keeping the address for hand-outs', fault, () =>
        atlas.getState().notify('notice.recordsBlocked'),
      ),
    );
  };
  const erase = async (): Promise<void> => {
    await (await recordsOf(atlas)).erase(handoutCollection.name, ownHandoutId);
  };
  return {
    address,
    type: setAddress,
    keep: () =>
      change(async () => {
        if (address.trim() === '') return erase();
        await (await recordsOf(atlas)).write(handoutCollection, ownHandoutId, { address });
      }),
    erase: () => {
      setAddress('');
      change(erase);
    },
  };
}
