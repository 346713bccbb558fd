/*
 * The parts of ECharts that Getrouw draws with. Loaded by <getrouw-chart> when the first chart comes on screen, so that
 * pages without one do not carry it. A new kind of chart is one more line here.
 */
import { BarChart, LineChart, ScatterChart } from 'echarts/charts';
import { AriaComponent, GridComponent, MarkAreaComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';

use([
  AriaComponent,
  BarChart,
  GridComponent,
  LabelLayout, // labels at the end of lines move apart
  LineChart,
  MarkAreaComponent,
  MarkLineComponent,
  ScatterChart,
  SVGRenderer, // crisp on paper and smaller than the canvas renderer
  TooltipComponent,
]);

export { init };
