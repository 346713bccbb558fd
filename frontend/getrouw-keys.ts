import { LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';

/** Where a key is text or belongs to a component of its own: fields, lists, menus, dialogs. */
const TYPING =
  'input:not([type=checkbox], [type=radio], [type=button], [type=submit]), textarea, select, [contenteditable]:not([contenteditable=false]), ' +
  '[role=combobox], [role=textbox], [role=menu], [role=menubar], [role=listbox], [role=grid], [role=tablist], [role=slider]';

/** Where the space bar presses what has the focus. */
const PRESSED = 'button, a[href], vaadin-button, summary, [role=button], [role=radio], [role=checkbox], [role=switch]';

/** An open dialog takes the keys; the page behind it waits. */
const DIALOG = 'dialog[open], vaadin-dialog[opened], vaadin-confirm-dialog[opened]';

/** Detail of the event `getrouw-key`. */
export interface GetrouwKey {
  /** One of the listed keys, as in KeyboardEvent.key. */
  key: string;
}

/**
 * Single keys that work on a page, outside text: `1` to `5`, `n`, `ArrowLeft`, `ArrowRight`, `?`. Draws nothing.
 *
 * Vaadin's own shortcuts would also fire while someone types "1" in a note, hence this element. It tells the server only keys that are
 * listed; WCAG 2.1.4 asks that people can switch them off, which is `disabled`.
 */
@customElement('getrouw-keys')
export class GetrouwKeys extends LitElement {
  /** Keys to listen for, as in KeyboardEvent.key; letters in lower case. */
  @property({ type: Array }) keys: readonly string[] = [];

  @property({ type: Boolean, reflect: true }) disabled = false;

  override connectedCallback() {
    super.connectedCallback();
    addEventListener('keydown', this.onKey);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('keydown', this.onKey);
  }

  override render() {
    return nothing;
  }

  private readonly onKey = (event: KeyboardEvent) => {
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (this.disabled || !this.keys.includes(key) || !isPlain(event) || isElsewhere(event)) return;
    event.preventDefault();
    this.dispatchEvent(new CustomEvent<GetrouwKey>('getrouw-key', { detail: { key } }));
  };
}

/** No held-down repeat, no composing, no modifier; shift only makes a sign such as `?`. */
function isPlain(event: KeyboardEvent): boolean {
  const shiftMatters = event.shiftKey && (/^[a-z]$/i.test(event.key) || event.key.length > 1);
  return !(event.repeat || event.isComposing || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || shiftMatters);
}

/** The first element of the composed path is the one with the focus, inside components too. */
function isElsewhere(event: KeyboardEvent): boolean {
  const own = event.key === ' ' ? `${TYPING}, ${PRESSED}` : TYPING;
  const typing = event.composedPath().some((target) => target instanceof Element && target.matches(own));
  return typing || document.querySelector(DIALOG) !== null;
}

declare global {
  interface HTMLElementTagNameMap {
    'getrouw-keys': GetrouwKeys;
  }
  interface HTMLElementEventMap {
    'getrouw-key': CustomEvent<GetrouwKey>;
  }
}
