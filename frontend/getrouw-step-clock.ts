import { html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

/**
 * The clock of a step, the same on all screens: the server says when the step ends, each browser counts down to it. The server's own time
 * comes along, because the clock of a phone may be minutes off. Drawn in the page itself, so that the page's styles hold.
 */
@customElement('getrouw-step-clock')
export class GetrouwStepClock extends LitElement {
  /** When the step ends, in milliseconds since 1970; 0 where no clock runs. */
  @property({ type: Number }) endsAt = 0;

  /** Seconds that are left while the clock stands still; below 0 while it runs. */
  @property({ type: Number }) left = -1;

  /** What the server's clock said when it sent this. */
  @property({ type: Number }) serverNow = 0;

  /** Read aloud once when a minute is left, and once when the time is over. */
  @property({ type: String }) lastMinute = '';

  @property({ type: String }) over = '';

  @state() private seconds = 0;

  private ahead = 0;

  private timer?: number;

  override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.timer = window.setInterval(() => this.count(), 250);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.clearInterval(this.timer);
  }

  override willUpdate(changed: Map<string, unknown>) {
    if (changed.has('serverNow')) {
      this.ahead = this.serverNow - Date.now();
    }
    this.count();
  }

  private count() {
    const running = Math.ceil((this.endsAt - Date.now() - this.ahead) / 1000);
    this.seconds = this.left >= 0 ? this.left : this.endsAt > 0 ? running : 0;
    this.toggleAttribute('data-over', this.endsAt > 0 && this.left < 0 && this.seconds <= 0);
    this.toggleAttribute('data-paused', this.left >= 0);
  }

  override render() {
    const shown = Math.abs(this.seconds);
    const digits = `${Math.floor(shown / 60)}.${String(shown % 60).padStart(2, '0')}`;
    const runs = this.endsAt > 0 && this.left < 0;
    const said = !runs ? '' : this.seconds <= 0 ? this.over : this.seconds <= 60 ? this.lastMinute : '';
    return html`<span role="timer">${this.seconds < 0 ? '+' : ''}${digits}</span
      ><span class="gt-visually-hidden" aria-live="polite">${said}</span>`;
  }
}
