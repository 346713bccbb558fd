package nl.getrouw.instrument.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.getrouw.instrument.Band;
import nl.getrouw.instrument.BandSet;
import nl.getrouw.instrument.BandSet.Target;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.kernel.ui.BandMark;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Formats;

/** The levels into which scores fall; invisible for an instrument without them. */
final class BandsCard extends Composite<Card> {

  BandsCard(Instrument instrument) {
    instrument.bands().forEach(set -> add(instrument, set));
    setVisible(!instrument.bands().isEmpty());
  }

  @Override
  protected Card initContent() {
    return new Card(getTranslation("instruments.bands"));
  }

  private void add(Instrument instrument, BandSet set) {
    UnorderedList levels = new UnorderedList();
    levels.addClassName("gt-divide");
    levels.getElement().setAttribute("role", "list");
    set.levels().reversed().forEach(band -> levels.add(level(band)));
    Div part = new Div(new H3(heading(instrument, set.on())), levels);
    part.addClassNames("gt-stack", "gt-stack--xs");
    getContent().with(part);
  }

  private ListItem level(Band band) {
    String from = getTranslation("instruments.bands.from", Formats.current().number(band.from()));
    Integer months = band.validMonths();
    Span words =
        new Span(
            months == null
                ? from
                : from + ", " + getTranslation("instruments.bands.valid", months));
    words.addClassName("gt-caption");
    ListItem level =
        new ListItem(new BandMark(band.look().code(), band.name().in(getLocale())), words);
    level.addClassName("gt-level");
    return level;
  }

  private String heading(Instrument instrument, Target on) {
    return switch (on) {
      case Target.Total _ -> getTranslation("instruments.bands.total");
      case Target.EachDomain _ -> getTranslation("instruments.bands.domain");
      case Target.OneDomain(String code) ->
          getTranslation(
              "instruments.bands.oneDomain",
              instrument.domain(code).orElseThrow().name().in(getLocale()));
      case Target.EachItem _ -> getTranslation("instruments.bands.item");
      case Target.OneItem(String code) -> getTranslation("instruments.bands.oneItem", code);
    };
  }
}
