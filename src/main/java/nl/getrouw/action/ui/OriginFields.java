package nl.getrouw.action.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.getrouw.action.Origin;
import nl.getrouw.action.OriginKind;
import nl.getrouw.instrument.Domain;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.Item;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.ui.BsnWarning;
import nl.getrouw.kernel.ui.Note;
import org.jspecify.annotations.Nullable;

/** What a new action is about, and what gave the idea: chosen from an audit, or the team's own. */
final class OriginFields extends Composite<Div> {

  /** An audit from which can be chosen. */
  record Source(AuditId audit, Instrument instrument) {}

  /** An item, or an ingredient as a whole. */
  private record About(String domain, @Nullable String item, String name) {
    OriginKind kind() {
      return item == null ? OriginKind.INGREDIENT : OriginKind.ITEM;
    }
  }

  private final ComboBox<About> about = new ComboBox<>(getTranslation("action.about"));
  private final Select<OriginKind> kind = new Select<>();
  private final TextArea quote = new TextArea(getTranslation("action.quote"));
  private @Nullable Source source;
  private @Nullable Origin fixed;

  OriginFields() {
    about.addClassName("gt-wide");
    about.setClearButtonVisible(true);
    about.setItemLabelGenerator(About::name);
    about.setPlaceholder(getTranslation("action.about.free"));
    about.setHelperText(getTranslation("action.about.help"));
    about.addValueChangeListener(change -> kinds());
    kind.addClassName("gt-wide");
    kind.setLabel(getTranslation("action.kind"));
    kind.setItemLabelGenerator(one -> getTranslation("action.kind." + one.name()));
    kind.addValueChangeListener(change -> quote.setVisible(isQuoted()));
    quote.addClassName("gt-wide");
    quote.setMaxLength(Origin.TEXT_AT_MOST);
    quote.setHelperText(getTranslation("action.quote.help"));
    BsnWarning.on(quote);
    getContent().addClassNames("gt-stack", "gt-stack--s");
    getContent().add(about, kind, quote);
    offer(null);
  }

  /** Offers the items of an audit; null leaves only an idea of the team's own. */
  void offer(@Nullable Source audit) {
    source = audit;
    about.setItems(audit == null ? List.of() : abouts(audit.instrument()));
    setVisible(audit != null);
    kinds();
  }

  private List<About> abouts(Instrument instrument) {
    List<About> abouts = new ArrayList<>();
    for (Domain domain : instrument.domains()) {
      abouts.add(new About(domain.code(), null, domain.name().in(getLocale())));
      for (Item item : domain.items()) {
        abouts.add(
            new About(domain.code(), item.code(), item.code() + " " + item.name().in(getLocale())));
      }
    }
    return abouts;
  }

  /** Chooses an item, or an ingredient when the item is null. */
  void choose(@Nullable String domain, @Nullable String item) {
    about
        .getListDataView()
        .getItems()
        .filter(
            one ->
                item == null
                    ? one.item() == null && one.domain().equals(domain)
                    : item.equals(one.item()))
        .findFirst()
        .ifPresent(about::setValue);
  }

  /**
   * The idea is there already. A point that the team chose and a remark on the audit as a whole
   * stay as they are; what was noted about an item can be shortened, or rid of what is not for the
   * team.
   */
  void take(Origin origin) {
    if (origin.item() == null || origin.kind() == OriginKind.POINT) {
      fixed = origin;
      getContent().removeAll();
      getContent().add(new Note(getTranslation("action.from." + origin.kind(), origin.text())));
      setVisible(true);
      return;
    }
    choose(null, origin.item());
    kind.setValue(origin.kind());
    quote.setValue(origin.text());
  }

  private void kinds() {
    About chosen = about.getValue();
    kind.setVisible(chosen != null);
    if (chosen != null) {
      kind.setItems(chosen.kind(), OriginKind.EVIDENCE, OriginKind.REMARK);
      kind.setValue(chosen.kind());
    }
    quote.setVisible(chosen != null && isQuoted());
  }

  private boolean isQuoted() {
    return kind.getValue() == OriginKind.EVIDENCE || kind.getValue() == OriginKind.REMARK;
  }

  Origin origin() {
    if (fixed != null) {
      return fixed;
    }
    About chosen = about.getValue();
    AuditId audit = source == null ? null : source.audit();
    return chosen == null
        ? new Origin(OriginKind.FREE, audit, null, null, "")
        : new Origin(
            Objects.requireNonNull(kind.getValue()),
            audit,
            chosen.domain(),
            chosen.item(),
            isQuoted() ? quote.getValue() : chosen.name());
  }
}
