/** The bar at the top: name, search, history, what concerns the whole page. */
import { isMac } from './keys';
import { IconButton } from './parts/controls';
import { Icon } from './parts/icon';
import { canRedo, canUndo, isEmpty, redo, undo } from './store/store';
import { busy, dialog, filtersShown, nextTheme, startShown, theme } from './store/ui';

const control = isMac ? '⌘' : 'Ctrl+';

export function Bar() {
  return (
    <header class="bar">
      <button type="button" class="brand" onClick={() => (startShown.value = true)} title="Start page (g)">
        <span class="brand-mark" aria-hidden="true" />
        <span class="brand-name">demarche</span>
      </button>
      <button type="button" class="search-open" onClick={() => (dialog.value = 'search')}>
        <Icon name="search" size={16} />
        <span class="search-hint">Search actors, proposals, statements, articles</span>
        <kbd>/</kbd>
      </button>
      <div class="bar-group">
        <IconButton icon="undo" label="Undo" shortcut={`${control}Z`} disabled={!canUndo.value} onClick={undo} />
        <IconButton icon="redo" label="Redo" shortcut={`${control}Shift+Z`} disabled={!canRedo.value} onClick={redo} />
      </div>
      <div class="bar-group bar-end">
        <span class={busy.value > 0 ? 'spinner' : 'spinner still'} aria-hidden="true" />
        <IconButton
          icon="filter"
          label="Filters"
          shortcut="f"
          pressed={filtersShown.value}
          onClick={() => (filtersShown.value = !filtersShown.value)}
        />
        <IconButton
          icon="home"
          label="Start page"
          shortcut="g"
          disabled={startShown.value || isEmpty.value}
          onClick={() => (startShown.value = true)}
        />
        <IconButton icon="share" label="Share, save and export" shortcut="s" onClick={() => (dialog.value = 'share')} />
        <IconButton
          icon={theme.value === 'dark' ? 'sun' : 'moon'}
          label={theme.value === 'dark' ? 'Light theme' : 'Dark theme'}
          shortcut="d"
          onClick={nextTheme}
        />
        <IconButton icon="help" label="Keyboard and help" shortcut="?" onClick={() => (dialog.value = 'help')} />
      </div>
    </header>
  );
}
