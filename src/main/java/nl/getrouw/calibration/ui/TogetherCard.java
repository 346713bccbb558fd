package nl.getrouw.calibration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.getrouw.agreement.Coefficient;
import nl.getrouw.agreement.IccLevel;
import nl.getrouw.calibration.Calibration;
import nl.getrouw.calibration.Together;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Formats;

/** How far the totals of auditors who scored together can be relied on. */
final class TogetherCard extends Composite<Card> {

  private final Formats formats = Formats.current();

  TogetherCard(Calibration calibration) {
    List<Together> enough = calibration.together().stream().filter(Together::isEnough).toList();
    getContent().with(new H2(getTranslation("calibration.together")));
    if (enough.isEmpty()) {
      int most = calibration.together().stream().mapToInt(Together::audits).max().orElse(0);
      getContent()
          .with(new Paragraph(getTranslation("calibration.together.few", Together.ENOUGH, most)));
      return;
    }
    Div pairs = new Div();
    pairs.addClassName("gt-halves");
    for (Together together : enough) {
      H3 with =
          new H3(
              getTranslation(
                  "calibration.together.with",
                  String.join(", ", together.others()),
                  together.audits()));
      Div pair = new Div(with, figures(together));
      pair.addClassNames("gt-stack", "gt-stack--s");
      pairs.add(pair);
    }
    Paragraph note = new Paragraph(getTranslation("calibration.together.note"));
    note.addClassName("gt-caption");
    Div all = new Div(pairs, note);
    all.addClassName("gt-stack");
    getContent().with(all);
  }

  private DescriptionList figures(Together together) {
    DescriptionList facts = new DescriptionList();
    facts.addClassNames("gt-facts", "gt-facts--stacked");
    fact(facts, "calibration.icc.single", together.single());
    fact(facts, "calibration.icc.average", together.average());
    return facts;
  }

  private void fact(DescriptionList facts, String key, Coefficient coefficient) {
    Div pair =
        new Div(
            new DescriptionList.Term(getTranslation(key)),
            new DescriptionList.Description(words(coefficient)));
    facts.getElement().appendChild(pair.getElement());
  }

  private String words(Coefficient coefficient) {
    return switch (coefficient) {
      case Coefficient.Undefined _ -> getTranslation("calibration.icc.undefined");
      case Coefficient.Defined(double value, var interval) -> {
        String level = getTranslation("calibration.icc." + IccLevel.of(value));
        yield interval == null
            ? getTranslation("calibration.icc.value", formats.number(value, 2), level)
            : getTranslation(
                "calibration.icc.between",
                formats.number(value, 2),
                level,
                formats.number(interval.lower(), 2),
                formats.number(interval.upper(), 2));
      }
    };
  }
}
