package nl.getrouw.instrument.ui;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.getrouw.instrument.Condition;
import nl.getrouw.instrument.Domain.Aggregate;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.Item;
import nl.getrouw.instrument.TotalRule.Rule;
import nl.getrouw.kernel.ui.Formats;

/** What is special about an item, in a line. */
record ItemInWords(Component on) {

  String of(Instrument instrument, Item item) {
    List<String> words = new ArrayList<>();
    words.add(
        item.scale().yesNo()
            ? text("instruments.item.yesNo")
            : text("instruments.item.scale", item.scale().min(), item.scale().max()));
    if (item.reversed()) {
      words.add(text("instruments.item.reversed"));
    }
    if (isWeighted(instrument, item)) {
      words.add(text("instruments.item.weight", Formats.current().number(item.weight())));
    }
    if (item.minimum() != null) {
      words.add(text("instruments.item.minimum", item.minimum()));
    }
    if (!item.notApplicable()) {
      words.add(text("instruments.item.noNotApplicable"));
    }
    if (item.notRateable() != null) {
      words.add(text("instruments.item.notRateable", item.notRateable()));
    }
    Condition when = item.when();
    if (when != null) {
      words.add(
          text(
              "instruments.item.when." + when.comparison().operator().name(),
              when.item(),
              when.comparison().value()));
    }
    return String.join(" · ", words);
  }

  private static boolean isWeighted(Instrument instrument, Item item) {
    return item.weight().compareTo(BigDecimal.ONE) != 0
        && (instrument.domainOf(item.code()).aggregate() == Aggregate.WEIGHTED_MEAN
            || instrument.total().rule() == Rule.WEIGHTED_MEAN);
  }

  private String text(String key, Object... values) {
    return on.getTranslation(key, values);
  }
}
