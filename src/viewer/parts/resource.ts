/** Something fetched for a panel: asked again when the key changes or the server came back. */
import { type Signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { connection, Problem } from '../api';

export type Resource<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly problem: Problem };

export interface UseResource<T> {
  readonly state: Signal<Resource<T>>;
  readonly again: () => void;
}

export function useResource<T>(key: string, fetch: () => Promise<T>): UseResource<T> {
  const state = useSignal<Resource<T>>({ status: 'loading' });
  const turn = useSignal(0);
  useEffect(() => {
    let current = true;
    if (state.value.status !== 'loading') state.value = { status: 'loading' };
    fetch().then(
      (value) => {
        if (current) state.value = { status: 'ready', value };
      },
      (error: unknown) => {
        if (!(error instanceof Problem)) throw error;
        if (current) state.value = { status: 'failed', problem: error };
      },
    );
    return () => {
      current = false;
    };
  }, [key, turn.value]);
  const again = () => {
    turn.value += 1;
  };
  useEffect(
    () =>
      connection.subscribe((now) => {
        if (now === 'sound' && state.peek().status === 'failed') again();
      }),
    [],
  );
  return { state, again };
}
