import { LitElement, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';

/**
 * Time that runs out for everybody at the same moment: `left` milliseconds from when the server said so. Counts in the browser; says with
 * `over` that it is done.
 */
@customElement('getrouw-timer')
export class GetrouwTimer extends LitElement {
  @property({ type: Number }) left = 0;

  /** Text once the time is over. */
  @property() over = '';

  private until = 0;

  private timer = 0;

  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.timer = window.setInterval(() => this.requestUpdate(), 500);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.timer);
  }

  override willUpdate(changed: Map<string, unknown>) {
    if (changed.has('left')) this.until = Date.now() + this.left;
  }

  override render() {
    const seconds = Math.ceil((this.until - Date.now()) / 1000);
    if (seconds <= 0) return html`<span>${this.over}</span>`;
    return html`<span>${Math.floor(seconds / 60)}.${String(seconds % 60).padStart(2, '0')}</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'getrouw-timer': GetrouwTimer;
  }
}
