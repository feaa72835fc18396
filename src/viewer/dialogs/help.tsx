import { HINTS, isMac, KEYS, type KeySpec } from '../keys';
import { Modal } from './dialog';

const GROUPS: readonly KeySpec['group'][] = ['Everywhere', 'Canvas', 'Selected nodes', 'Panels'];

const NAMES: Readonly<Record<string, string>> = { Escape: 'Esc', Delete: 'Del' };

function shown(key: string): string {
  return key
    .split('+')
    .map((part) => (part === 'Mod' ? (isMac ? '⌘' : 'Ctrl') : (NAMES[part] ?? part)))
    .join(key === '+' ? '+' : ' + ')
    .replace(/^ \+ $/, '+');
}

export function HelpDialog() {
  return (
    <Modal title="Keyboard" class="help">
      <div class="help-groups">
        {GROUPS.map((group) => (
          <section key={group}>
            <h3>{group}</h3>
            <dl>
              {KEYS.filter((key) => key.group === group).map(({ keys, about }) => (
                <div key={about}>
                  <dt>
                    <kbd>{keys[0] === '+' ? '+' : shown(keys[0]!)}</kbd>
                  </dt>
                  <dd>{about}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <section>
          <h3>Mouse, and keys on the focused canvas</h3>
          <dl>
            {HINTS.map(({ keys, about }) => (
              <div key={keys}>
                <dt>
                  <kbd>{keys}</kbd>
                </dt>
                <dd>{about}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </Modal>
  );
}
