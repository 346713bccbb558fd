package nl.getrouw.kernel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import tools.jackson.databind.node.ObjectNode;

/** The drawing itself; see {@link DataChart}. */
@Tag("getrouw-chart")
@JsModule("./getrouw-chart.ts")
@NpmPackage(value = "echarts", version = "6.1.0")
final class ChartElement extends Component {

  ChartElement(ObjectNode option, String description) {
    getElement().setPropertyJson("option", option);
    getElement().setProperty("description", description);
  }
}
