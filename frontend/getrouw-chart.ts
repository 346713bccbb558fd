import type { ECharts } from 'echarts/core';
import { LitElement, type PropertyValues, css, html } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import tokens from './tokens.json';

/** What Java can send: plain JSON, without functions. */
type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
type Palette = Record<string, string>;
type Formatter = (value: unknown) => string;

const TOKEN = 'token:';
const FORMAT = /^format:(\d)(%?)$/;

/** ECharts, once the first chart of the page has asked for it. */
let engine: typeof import('./getrouw-echarts') | undefined;

/**
 * A chart, drawn by Apache ECharts from an option that Java sends.
 *
 * The option is ECharts' own, as JSON, with two words of ours in the place of a string:
 *
 * - `token:accent` is the colour of that name in tokens.json, for the scheme that is on now;
 * - `format:1` formats a number in the language of the page with at most 1 decimal, `format:0%` a share (0 to 1) as a percentage.
 *   Of a point with several values it formats the last.
 *
 * Type, axes, grid and tooltip have defaults, see `theme` and `defaults`. The headline belongs outside, above the chart; `description`
 * says in words what the chart shows (headline, first, last, extremes) and is what a screen reader reads.
 */
@customElement('getrouw-chart')
export class GetrouwChart extends LitElement {
  static override styles = css`
    :host {
      display: block;
      position: relative;
      min-width: 0;
    }

    :host([hidden]) {
      display: none;
    }

    #chart {
      position: absolute;
      inset: 0;
    }

    /* its computed colour tells the scheme, whoever chose it: the system, or the user for this page */
    #probe {
      display: none;
      color: light-dark(rgb(255, 255, 255), rgb(0, 0, 0));
    }
  `;

  /** The chart; nothing is drawn without one. */
  @property({ attribute: false }) option: Json = null;

  /** What the chart shows, in words. */
  @property() description = '';

  @query('#chart') private readonly place!: HTMLElement;
  @query('#probe') private readonly probe!: HTMLElement;

  private chart?: ECharts;
  private printing = false;
  private drawn = '';

  private readonly systemScheme = matchMedia('(prefers-color-scheme: dark)');
  private readonly reducedMotion = matchMedia('(prefers-reduced-motion: reduce)');
  private readonly page = new MutationObserver(() => this.draw());
  private readonly size = new ResizeObserver(() => (this.chart ? this.chart.resize() : this.draw()));

  override connectedCallback() {
    super.connectedCallback();
    if (!this.hasAttribute('role')) this.setAttribute('role', 'img');
    if (!this.hasAttribute('tabindex')) this.tabIndex = 0;
    this.page.observe(document.documentElement, { attributeFilter: ['style', 'class', 'theme', 'lang'] });
    this.size.observe(this);
    this.systemScheme.addEventListener('change', this.redraw);
    this.reducedMotion.addEventListener('change', this.redraw);
    addEventListener('beforeprint', this.beforePrint);
    addEventListener('afterprint', this.afterPrint);
    if (this.hasUpdated) this.draw();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.page.disconnect();
    this.size.disconnect();
    this.systemScheme.removeEventListener('change', this.redraw);
    this.reducedMotion.removeEventListener('change', this.redraw);
    removeEventListener('beforeprint', this.beforePrint);
    removeEventListener('afterprint', this.afterPrint);
    this.chart?.dispose();
    this.chart = undefined;
    this.drawn = '';
  }

  override render() {
    return html`<div id="chart"></div>
      <span id="probe"></span>`;
  }

  override updated(changed: PropertyValues<this>) {
    if (changed.has('description')) this.setAttribute('aria-label', this.description);
    this.draw();
  }

  private readonly redraw = () => this.draw();

  private readonly beforePrint = () => {
    this.printing = true;
    this.draw();
  };

  private readonly afterPrint = () => {
    this.printing = false;
    this.draw();
  };

  /** Draws if there is something to draw, room for it, and something has changed since the last time. */
  private draw() {
    if (!this.hasUpdated || !this.isConnected || !this.clientWidth || !this.clientHeight) return;
    if (this.option === null) {
      this.chart?.clear();
      this.drawn = '';
      return;
    }
    if (!engine) {
      void import('./getrouw-echarts').then((loaded) => {
        engine = loaded;
        this.draw();
      });
      return;
    }
    const dark = !this.printing && getComputedStyle(this.probe).color === 'rgb(0, 0, 0)';
    const language = this.closest<HTMLElement>('[lang]')?.lang || 'nl';
    const state = JSON.stringify([this.option, dark, language, this.printing, this.reducedMotion.matches]);
    if (state === this.drawn) return;
    this.drawn = state;
    const palette: Palette = dark ? tokens.dark : tokens.light;
    const look = theme(palette, this.printing);
    if (this.chart) {
      this.chart.setTheme(look, { silent: true });
    } else {
      this.chart = engine.init(this.place, look, { renderer: 'svg' }); // setTheme does nothing before the first option
    }
    this.chart.setOption(
      {
        ...defaults(language),
        ...(resolve(this.option, palette, language) as object),
        animation: !this.reducedMotion.matches && !this.printing,
        aria: { enabled: true, label: { enabled: false }, decal: { show: this.printing } },
      },
      { notMerge: true },
    );
  }
}

/** The option with colours and formatters in the place of our words. */
function resolve(part: Json, palette: Palette, language: string): unknown {
  if (typeof part === 'string') {
    if (part.startsWith(TOKEN)) return colour(part.slice(TOKEN.length), palette);
    const format = FORMAT.exec(part);
    return format ? formatter(language, Number(format[1]), format[2] === '%') : part;
  }
  if (Array.isArray(part)) return part.map((child) => resolve(child, palette, language));
  if (part === null || typeof part !== 'object') return part;
  return Object.fromEntries(Object.entries(part).map(([key, child]) => [key, resolve(child, palette, language)]));
}

function colour(name: string, palette: Palette): string {
  const found = palette[name];
  if (found === undefined) throw new Error(`There is no colour token "${name}"`);
  return found;
}

/** A number as people write it in this language; serves labels (a point), axes and tooltips (a bare value) alike. */
function formatter(language: string, decimals: number, percent: boolean): Formatter {
  const numbers = new Intl.NumberFormat(language, {
    style: percent ? 'percent' : 'decimal',
    maximumFractionDigits: decimals,
    minimumFractionDigits: decimals,
  });
  return (point) => {
    const value = isPoint(point) ? point.value : point;
    const last: unknown = Array.isArray(value) ? value.at(-1) : value;
    return typeof last === 'number' ? numbers.format(last) : String(last ?? '');
  };
}

function isPoint(value: unknown): value is { value: unknown } {
  return typeof value === 'object' && value !== null && 'value' in value;
}

/** Room for labels at the end of lines, and a tooltip in the language of the page. */
function defaults(language: string) {
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  return {
    grid: { left: 8, right: 120, top: 16, bottom: 8, containLabel: true },
    tooltip: {
      trigger: 'axis',
      confine: true,
      valueFormatter: (value: unknown) => (typeof value === 'number' ? numbers.format(value) : String(value ?? '')),
    },
    animationDuration: 220,
  };
}

/** Quiet axes and text in our type. On paper the text is black and lines are heavier. */
function theme(palette: Palette, printing: boolean) {
  const text = printing ? '#000' : palette['text-2'];
  const axis = {
    axisLine: { lineStyle: { color: palette['line-strong'] } },
    axisTick: { show: false },
    axisLabel: { color: text, fontSize: 13 },
    splitLine: { lineStyle: { color: palette['line'] } },
  };
  return {
    color: [palette['accent'], palette['previous'], palette['common']],
    backgroundColor: 'transparent',
    textStyle: { fontFamily: 'Instrument Sans, system-ui, sans-serif', fontSize: 13, color: text },
    categoryAxis: { ...axis, splitLine: { show: false } },
    valueAxis: { ...axis, axisLine: { show: false } },
    timeAxis: { ...axis, splitLine: { show: false } },
    line: { lineStyle: { width: printing ? 2 : 1.75 }, symbolSize: 9, smooth: false },
    scatter: { itemStyle: { opacity: 1 } },
    tooltip: {
      backgroundColor: palette['raised'],
      borderColor: palette['line'],
      borderRadius: 11,
      textStyle: { color: palette['text'], fontSize: 14 },
    },
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'getrouw-chart': GetrouwChart;
  }
}
