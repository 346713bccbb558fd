package nl.getrouw.instrument.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.getrouw.instrument.Domain;
import nl.getrouw.instrument.Gate;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.MissingRule;
import nl.getrouw.instrument.TotalRule;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Formats;

/** How scores become a result, in sentences. */
final class RulesCard extends Composite<Card> {

  private final Instrument instrument;
  private final Div rules = new Div();

  RulesCard(Instrument instrument) {
    this.instrument = instrument;
    rules.addClassNames("gt-stack", "gt-stack--s");
    getContent().with(rules);
    TotalRule total = instrument.total();
    sentence(getTranslation("instruments.total." + total.rule().name(), total.parts().size()));
    if (!total.parts().isEmpty()) {
      list(total.parts().stream().map(this::part).toList());
    }
    aggregates();
    sentence(
        getTranslation(
            "instruments.rounding." + instrument.rounding().stage().name(),
            instrument.rounding().decimals()));
    sentence(missing() + " " + getTranslation("instruments.notApplicable"));
    if (!instrument.gates().isEmpty()) {
      rules.add(new H3(getTranslation("instruments.gates")));
      list(instrument.gates().stream().map(this::gate).toList());
    }
  }

  @Override
  protected Card initContent() {
    return new Card(getTranslation("instruments.rules"));
  }

  private String part(TotalRule.Part part) {
    String domains =
        part.domains().stream()
            .map(code -> instrument.domain(code).orElseThrow())
            .map(domain -> domain.name().in(getLocale()))
            .collect(Collectors.joining(", "));
    return getTranslation(
        "instruments.part." + part.rule().name(), part.name().in(getLocale()), domains);
  }

  /** One sentence where all domains are made alike, else one for each. */
  private void aggregates() {
    Set<Domain.Aggregate> kinds =
        instrument.domains().stream().map(Domain::aggregate).collect(Collectors.toSet());
    if (kinds.size() == 1) {
      sentence(aggregate(instrument.domains().getFirst()));
      return;
    }
    sentence(getTranslation("instruments.aggregate.each"));
    List<String> each = new ArrayList<>();
    instrument
        .domains()
        .forEach(
            domain ->
                each.add(
                    getTranslation(
                        "instruments.aggregate.of",
                        domain.name().in(getLocale()),
                        getTranslation("instruments.aggregate.of." + domain.aggregate().name()))));
    list(each);
  }

  private String aggregate(Domain domain) {
    return getTranslation("instruments.aggregate." + domain.aggregate().name());
  }

  private String missing() {
    return switch (instrument.missing()) {
      case MissingRule.Incomplete _ -> getTranslation("instruments.missing.incomplete");
      case MissingRule.PersonMean mean ->
          getTranslation(
              "instruments.missing.personMean",
              Formats.current().percent(mean.minimumShare().doubleValue(), 0));
      case MissingRule.Value(int value) -> getTranslation("instruments.missing.value", value);
    };
  }

  private String gate(Gate gate) {
    String answer =
        getTranslation(
            "instruments.compare." + gate.answer().operator().name(), gate.answer().value());
    return getTranslation(
        "instruments.gate",
        gate.name().in(getLocale()),
        gate.atLeast(),
        gate.items().size(),
        answer,
        String.join(", ", gate.items()));
  }

  private void sentence(String text) {
    rules.add(new Paragraph(text));
  }

  private void list(List<String> lines) {
    UnorderedList list = new UnorderedList();
    lines.forEach(line -> list.add(new ListItem(line)));
    rules.add(list);
  }
}
