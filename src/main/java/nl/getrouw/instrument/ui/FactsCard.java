package nl.getrouw.instrument.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.time.LocalDate;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.InstrumentVersion;
import nl.getrouw.kernel.Moments;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Formats;
import org.jspecify.annotations.Nullable;

/** The properties of a version. */
final class FactsCard extends Composite<Card> {

  private final DescriptionList facts = new DescriptionList();

  FactsCard(InstrumentVersion version) {
    facts.addClassNames("gt-facts", "gt-facts--stacked");
    Instrument instrument = version.instrument();
    add("instruments.facts.code", instrument.code());
    add("instruments.facts.kind", getTranslation("instruments.kind." + instrument.kind().name()));
    add(
        "instruments.facts.size",
        getTranslation("instruments.domains", instrument.domains().size())
            + ", "
            + getTranslation("instruments.items", instrument.items().size()));
    add("instruments.facts.used", getTranslation("instruments.audits", version.audits()));
    when("instruments.facts.created", version.createdAt(), version.createdBy());
    Instant published = version.publishedAt();
    if (published != null) {
      when("instruments.facts.published", published, version.publishedBy());
    }
    String original = version.copiedFrom();
    if (original != null) {
      add("instruments.facts.copiedFrom", getTranslation("instruments.version", original));
    }
    getContent().with(facts);
  }

  @Override
  protected Card initContent() {
    return new Card(getTranslation("instruments.facts"));
  }

  private void when(String key, Instant at, @Nullable String by) {
    String day = Formats.current().date(LocalDate.ofInstant(at, Moments.ZONE));
    add(key, by == null ? day : getTranslation("instruments.by", day, by));
  }

  private void add(String key, String text) {
    facts.add(
        new Div(
            new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(text)));
  }
}
