package nl.getrouw.instrument.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.InstrumentVersion;
import nl.getrouw.instrument.InstrumentVersions;
import nl.getrouw.kernel.Moments;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.security.CurrentUser;

/** The instruments of an organisation: a card for each, with its versions. */
@Route(InstrumentPaths.LIST)
@PermitAll
class InstrumentListView extends Composite<Main> implements HasDynamicTitle {

  InstrumentListView(InstrumentVersions versions, CurrentUser currentUser) {
    Map<String, List<InstrumentVersion>> byCode =
        versions.list(currentUser.actor()).stream()
            .collect(
                Collectors.groupingBy(
                    version -> version.instrument().code(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    Div cards = new Div();
    cards.addClassName("gt-stack");
    byCode.values().forEach(ofOne -> cards.add(card(ofOne)));
    getContent().addClassName("gt-page");
    getContent().add(header(), cards);
  }

  private PageHeader header() {
    Button read =
        new Button(
            getTranslation("instruments.import"),
            Icon.of("file-up"),
            click -> UI.getCurrentOrThrow().navigate(InstrumentImportView.class));
    read.addThemeVariants(ButtonVariant.PRIMARY);
    return new PageHeader(getTranslation("instruments.title"))
        .lead(getTranslation("instruments.lead"))
        .actions(read);
  }

  private Card card(List<InstrumentVersion> versions) {
    Instrument newest = versions.getFirst().instrument();
    UnorderedList rows = new UnorderedList();
    rows.addClassName("gt-divide");
    rows.addClassName("gt-versions");
    rows.getElement().setAttribute("role", "list");
    versions.forEach(version -> rows.add(row(version)));
    return new Card(newest.title().in(getLocale()))
        .intro(newest.description().in(getLocale()))
        .with(rows);
  }

  private ListItem row(InstrumentVersion version) {
    Instrument instrument = version.instrument();
    RouterLink name =
        new RouterLink(
            getTranslation("instruments.version", instrument.version()),
            InstrumentView.class,
            InstrumentPaths.parameters(version.id()));
    name.addClassName("gt-strong");
    Span facts = new Span(facts(version));
    facts.addClassName("gt-caption");
    Div words = new Div(name, facts);
    words.addClassNames("gt-cell", "gt-grow");
    Div badges = new Div(VersionBadges.of(this, version).toArray(Component[]::new));
    badges.addClassNames("gt-row", "gt-row--s", "gt-row--wrap");
    ListItem row = new ListItem(words, badges);
    row.addClassName("gt-versions__row");
    return row;
  }

  private String facts(InstrumentVersion version) {
    Instant published = version.publishedAt();
    String when =
        published == null
            ? getTranslation("instruments.changedOn", day(version.createdAt()))
            : getTranslation("instruments.publishedOn", day(published));
    return String.join(
        " · ",
        getTranslation("instruments.items", version.instrument().items().size()),
        getTranslation("instruments.audits", version.audits()),
        when);
  }

  private static String day(Instant at) {
    return Formats.current().date(LocalDate.ofInstant(at, Moments.ZONE));
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("instruments.title"));
  }
}
