/** Buttons and empty states, so that they are the same everywhere. */
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon';

interface IconButtonProps {
  readonly icon: IconName;
  readonly label: string;
  /** Shown in the tooltip. */
  readonly shortcut?: string;
  readonly onClick: () => void;
  readonly disabled?: boolean;
  readonly pressed?: boolean;
  readonly class?: string;
  /** Shown beside the icon where there is room. */
  readonly word?: string;
}

export function IconButton({
  icon,
  label,
  shortcut,
  onClick,
  disabled,
  pressed,
  class: extra = '',
  word,
}: IconButtonProps) {
  return (
    <button
      type="button"
      class={`icon-button ${word ? 'worded' : ''} ${extra}`}
      aria-label={label}
      title={shortcut ? `${label} (${shortcut})` : label}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon name={icon} />
      {word ? <span aria-hidden="true">{word}</span> : null}
    </button>
  );
}

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onClick?: () => void;
  readonly icon?: IconName;
  readonly primary?: boolean;
  readonly disabled?: boolean;
  readonly submit?: boolean;
  readonly title?: string;
}

export function Button({ children, onClick, icon, primary, disabled, submit, title }: ButtonProps) {
  return (
    <button
      type={submit ? 'submit' : 'button'}
      class={primary ? 'button primary' : 'button'}
      disabled={disabled}
      title={title}
      onClick={onClick}
    >
      {icon ? <Icon name={icon} size={15} /> : null}
      {children}
    </button>
  );
}

interface EmptyProps {
  readonly title: string;
  readonly children?: ComponentChildren;
}

export function Empty({ title, children }: EmptyProps) {
  return (
    <div class="empty">
      <p class="empty-title">{title}</p>
      {children}
    </div>
  );
}

export function Loading({ what }: { readonly what: string }) {
  return (
    <p class="loading" role="status">
      <span class="spinner" aria-hidden="true" />
      Loading {what} …
    </p>
  );
}
