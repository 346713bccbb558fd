import { LitElement, html } from 'lit';
import { customElement } from 'lit/decorators.js';

/** Detail of the event `card-moved`. */
export interface CardMoved {
  card: string;
  /** Value of `data-lane` where it was laid. */
  lane: string;
  /** The card that comes after it; empty for the end. */
  before: string;
}

/** A finger that rests so long on a card picks it up; a shorter touch scrolls. */
const REST = 280;

/** A mouse that moves so far picks a card up; less is a click. */
const FAR = 6;

/**
 * Cards in lanes that can be laid elsewhere: `[data-lane]` around `[data-card]`. With the mouse, with a finger that rests a moment, and with
 * Alt and an arrow on a card that has the focus. It tells what somebody wants and changes nothing: the server answers by moving the card,
 * for everybody in the same way.
 */
@customElement('getrouw-board')
export class GetrouwBoard extends LitElement {
  private picked?: { card: HTMLElement; pointer: number; x: number; y: number; lifted: boolean; rest?: number };
  private mark = document.createElement('div');
  private held = '';
  private readonly changes = new MutationObserver(() => this.keepFocus());

  override connectedCallback() {
    super.connectedCallback();
    this.mark.className = 'gt-wall__mark';
    this.mark.setAttribute('aria-hidden', 'true');
    this.addEventListener('pointerdown', this.onDown);
    this.addEventListener('keydown', this.onKey);
    this.addEventListener('touchmove', this.onTouch, { passive: false });
    this.changes.observe(this, { childList: true, subtree: true });
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.changes.disconnect();
    this.drop();
  }

  override render() {
    return html`<slot></slot>`;
  }

  private readonly onDown = (event: PointerEvent) => {
    const target = event.target as Element;
    const card = target.closest<HTMLElement>('[data-card]');
    if (!card || !this.hasAttribute('movable') || event.button !== 0) return;
    if (target.closest('button, a, vaadin-button, input, textarea, vaadin-text-area')) return;
    this.picked = { card, pointer: event.pointerId, x: event.clientX, y: event.clientY, lifted: false };
    if (event.pointerType !== 'mouse') this.picked.rest = window.setTimeout(() => this.lift(), REST);
    addEventListener('pointermove', this.onMove);
    addEventListener('pointerup', this.onUp);
    addEventListener('pointercancel', this.onCancel);
  };

  private readonly onMove = (event: PointerEvent) => {
    const picked = this.picked;
    if (!picked || event.pointerId !== picked.pointer) return;
    const far = Math.hypot(event.clientX - picked.x, event.clientY - picked.y) > FAR;
    if (!picked.lifted && far && event.pointerType !== 'mouse') return this.drop();
    if (!picked.lifted && far) this.lift();
    if (!picked.lifted) return;
    event.preventDefault();
    picked.card.style.setProperty('translate', `${event.clientX - picked.x}px ${event.clientY - picked.y}px`);
    this.show(event.clientX, event.clientY);
  };

  /** While a card hangs on a finger, the page does not scroll. */
  private readonly onTouch = (event: TouchEvent) => {
    if (this.picked?.lifted) event.preventDefault();
  };

  private readonly onUp = () => {
    const picked = this.picked;
    const lane = this.mark.closest<HTMLElement>('[data-lane]');
    if (picked?.lifted && lane) this.tell(picked.card, lane, next(this.mark));
    this.drop();
  };

  private readonly onCancel = () => this.drop();

  private lift() {
    if (!this.picked) return;
    this.picked.lifted = true;
    this.picked.card.classList.add('gt-slip--lifted');
    getSelection()?.removeAllRanges();
  }

  /** Shows between which cards it would lie. */
  private show(x: number, y: number) {
    const under = document.elementsFromPoint(x, y).find((one) => !one.closest('.gt-slip--lifted') && one.closest('[data-lane]'));
    const lane = under?.closest<HTMLElement>('[data-lane]');
    if (!lane || !this.contains(lane)) {
      this.mark.remove();
      return;
    }
    const after = cards(lane).find((card) => {
      const box = card.getBoundingClientRect();
      const middle = box.top + box.height / 2;
      return !card.classList.contains('gt-slip--lifted') && (y < middle || (x < box.left + box.width / 2 && y < box.bottom && sideways(lane)));
    });
    lane.insertBefore(this.mark, after ?? null);
  }

  private drop() {
    if (this.picked?.rest) clearTimeout(this.picked.rest);
    if (this.picked) {
      this.picked.card.classList.remove('gt-slip--lifted');
      this.picked.card.style.removeProperty('translate');
    }
    this.picked = undefined;
    this.mark.remove();
    removeEventListener('pointermove', this.onMove);
    removeEventListener('pointerup', this.onUp);
    removeEventListener('pointercancel', this.onCancel);
  }

  private readonly onKey = (event: KeyboardEvent) => {
    const card = event.target as HTMLElement;
    if (!event.altKey || !card.matches('[data-card]') || !this.hasAttribute('movable')) return;
    const lanes = [...this.querySelectorAll<HTMLElement>('[data-lane]')];
    const lane = card.closest<HTMLElement>('[data-lane]');
    if (!lane) return;
    const all = cards(lane);
    const at = all.indexOf(card);
    const aside = lanes[lanes.indexOf(lane) + (event.key === 'ArrowRight' ? 1 : -1)];
    if (event.key === 'ArrowUp' && at > 0) this.tell(card, lane, all[at - 1]);
    else if (event.key === 'ArrowDown' && at < all.length - 1) this.tell(card, lane, all[at + 2]);
    else if ((event.key === 'ArrowLeft' || event.key === 'ArrowRight') && aside) this.tell(card, aside, undefined);
    else if (!event.key.startsWith('Arrow')) return;
    this.held = card.dataset.card ?? '';
    event.preventDefault();
  };

  /** A card that was moved with the keys keeps the focus where it lies now. */
  private keepFocus() {
    const card = this.held ? this.querySelector<HTMLElement>(`[data-card="${CSS.escape(this.held)}"]`) : null;
    if (card && document.activeElement === document.body) {
      this.held = '';
      card.focus();
    }
  }

  private tell(card: HTMLElement, lane: HTMLElement, before: HTMLElement | undefined) {
    const detail: CardMoved = { card: card.dataset.card ?? '', lane: lane.dataset.lane ?? '', before: before?.dataset.card ?? '' };
    if (detail.before !== detail.card) this.dispatchEvent(new CustomEvent<CardMoved>('card-moved', { detail }));
  }
}

function cards(lane: Element): HTMLElement[] {
  return [...lane.querySelectorAll<HTMLElement>('[data-card]')];
}

function sideways(lane: Element): boolean {
  return lane.classList.contains('gt-wall__loose');
}

function next(mark: Element): HTMLElement | undefined {
  let one = mark.nextElementSibling;
  while (one && (!one.matches('[data-card]') || one.classList.contains('gt-slip--lifted'))) one = one.nextElementSibling;
  return (one as HTMLElement | null) ?? undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'getrouw-board': GetrouwBoard;
  }
}
