import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

/** A card on its way to the server: kept in the browser until the server said that it has it. */
interface Waiting {
  key: string;
  column: number;
  words: string;
}

/** Detail of the event `card-written`. */
export type CardWritten = Waiting;

/** How often a card is sent again that the server did not answer for. */
const AGAIN = 4000;

/**
 * Where somebody writes a card. What is typed stays in this browser under `store` until it is sent, and what is sent stays there until the
 * server says by `acknowledge` that it is stored: a lost connection, a reload or a restarted server loses nothing. Each card has a random
 * key, so that sending it twice adds it once.
 */
@customElement('getrouw-composer')
export class GetrouwComposer extends LitElement {
  @property() store = '';

  @property({ type: Number }) column = 0;

  @property() label = '';

  @property() send = '';

  @property() waiting = '';

  @property() warning = '';

  @property() anyway = '';

  @property({ type: Number }) longest = 500;

  /** Whether the server knows with whose pen this browser writes. */
  @property({ type: Boolean }) ready = false;

  @state() private words = '';

  @state() private onTheWay = 0;

  @state() private refusal = '';

  @state() private warned = false;

  private timer = 0;

  /** In the page itself, so that its styles and labels hold. */
  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.timer = window.setInterval(() => this.flush(), AGAIN);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.timer);
  }

  override firstUpdated() {
    this.words = localStorage.getItem(this.draft) ?? '';
    this.flush();
  }

  override updated(changed: PropertyValues<this>) {
    if (changed.has('ready')) this.flush();
  }

  override render() {
    const id = `${this.store}-${this.column}`;
    return html`
      <label class="gt-composer__label" for=${id}>${this.label}</label>
      <textarea
        id=${id}
        class="gt-composer__field"
        rows="2"
        maxlength=${this.longest}
        .value=${this.words}
        aria-describedby="${id}-note"
        @input=${this.onInput}
        @keydown=${this.onKey}
      ></textarea>
      <div class="gt-composer__foot">
        <span id="${id}-note" class="gt-caption" role="status">${this.note()}</span>
        <vaadin-button class="gt-composer__send" @click=${this.onSend}>${this.warned ? this.anyway : this.send}</vaadin-button>
      </div>
    `;
  }

  private note() {
    if (this.warned) return this.warning;
    if (this.refusal) return this.refusal;
    return this.onTheWay > 0 ? this.waiting : nothing;
  }

  private readonly onInput = (event: Event) => {
    this.words = (event.target as HTMLTextAreaElement).value;
    this.warned = false;
    this.refusal = '';
    keep(this.draft, this.words);
  };

  /** Enter sends, as in a chat; Shift and Enter begins a line. */
  private readonly onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.onSend();
  };

  private readonly onSend = () => {
    const words = this.words.trim();
    if (!words) {
      this.querySelector('textarea')?.focus();
      return;
    }
    if (!this.warned && looksLikeBsn(words)) {
      this.warned = true;
      return;
    }
    this.put([...this.kept(), { key: crypto.randomUUID?.() ?? random(), column: this.column, words }]);
    this.words = '';
    this.warned = false;
    keep(this.draft, '');
    this.flush();
    this.querySelector('textarea')?.focus();
  };

  /** The server has it. */
  acknowledge(key: string) {
    this.put(this.kept().filter((card) => card.key !== key));
  }

  /** The server does not want it: the words come back. */
  refused(key: string, why: string) {
    const card = this.kept().find((one) => one.key === key);
    this.acknowledge(key);
    this.refusal = why;
    if (card && !this.words) {
      this.words = card.words;
      keep(this.draft, this.words);
    }
  }

  /** Sends what waits, of all columns of the board. */
  private flush() {
    const waiting = this.kept();
    this.onTheWay = waiting.length;
    if (!this.ready) return;
    for (const card of waiting) this.dispatchEvent(new CustomEvent<CardWritten>('card-written', { detail: card }));
  }

  private get draft() {
    return `${this.store}-draft-${this.column}`;
  }

  private kept(): Waiting[] {
    try {
      return JSON.parse(localStorage.getItem(`${this.store}-waiting`) ?? '[]') as Waiting[];
    } catch {
      return [];
    }
  }

  private put(waiting: Waiting[]) {
    keep(`${this.store}-waiting`, waiting.length > 0 ? JSON.stringify(waiting) : '');
    this.onTheWay = waiting.length;
  }
}

function keep(key: string, value: string) {
  try {
    if (value) localStorage.setItem(key, value);
    else localStorage.removeItem(key);
  } catch {
    // a browser that keeps nothing still sends
  }
}

/** A version 4 UUID where the page is not served over https. */
function random(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 15) | 64;
  bytes[8] = (bytes[8] & 63) | 128;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** Nine digits that pass the "elfproef" (Logisch Ontwerp BSN). */
function looksLikeBsn(text: string): boolean {
  return [...text.matchAll(/(?<!\d)(?:\d{9}|\d{3}[ .-]\d{3}[ .-]\d{3}|\d{4}[ .-]\d{2}[ .-]\d{3})(?!\d)/g)].some((found) => {
    const digits = found[0].replace(/\D/g, '');
    const sum = [...digits].reduce((total, digit, place) => total + Number(digit) * (place === 8 ? -1 : 9 - place), 0);
    return sum % 11 === 0 && digits !== '000000000';
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'getrouw-composer': GetrouwComposer;
  }
}
