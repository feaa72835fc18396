/** A modal dialog of the browser's own: it traps the focus, closes on Escape, gives the focus back. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { IconButton } from '../parts/controls';
import { dialog } from '../store/ui';

interface ModalProps {
  readonly title: string;
  readonly class?: string;
  readonly bare?: boolean;
  readonly children: ComponentChildren;
}

const close = () => {
  dialog.value = undefined;
};

export function Modal({ title, class: extra = '', bare = false, children }: ModalProps) {
  const element = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    element.current?.showModal();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it; the click is on the backdrop
    <dialog
      ref={element}
      class={`modal ${extra}`}
      aria-label={title}
      onClose={close}
      onClick={(event) => {
        if (event.target === element.current) element.current?.close();
      }}
    >
      <div class="modal-inner">
        {bare ? null : (
          <header class="modal-head">
            <h2>{title}</h2>
            <IconButton icon="close" label="Close" onClick={() => element.current?.close()} />
          </header>
        )}
        {children}
      </div>
    </dialog>
  );
}
