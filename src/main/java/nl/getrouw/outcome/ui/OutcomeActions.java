package nl.getrouw.outcome.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import nl.getrouw.kernel.ui.Icon;

/** What somebody can do with what is shown: keep the choice, take the figures along. */
final class OutcomeActions extends Composite<Div> {

  OutcomeActions(OutcomeChoice choice, Runnable views) {
    Button kept =
        new Button(getTranslation("outcome.views"), Icon.of("bookmark"), click -> views.run());
    Anchor file =
        new Anchor(choice.at("uitkomsten/uitkomsten.xlsx"), getTranslation("outcome.download"));
    file.setRouterIgnore(true);
    file.getElement().setAttribute("download", "");
    getContent().addClassNames("gt-row", "gt-row--wrap", "gt-no-print");
    getContent().add(file, kept);
  }
}
