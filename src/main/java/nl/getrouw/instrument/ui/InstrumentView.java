package nl.getrouw.instrument.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.InstrumentVersion;
import nl.getrouw.instrument.InstrumentVersion.State;
import nl.getrouw.instrument.InstrumentVersions;
import nl.getrouw.kernel.Bilingual;
import nl.getrouw.kernel.ui.Banner;
import nl.getrouw.kernel.ui.Crumb;
import nl.getrouw.kernel.ui.Note;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** One version of an instrument, as auditors meet it, with its rules and what can be done. */
@Route(InstrumentPaths.VERSION)
@PermitAll
class InstrumentView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  private final InstrumentVersions versions;
  private final CurrentUser currentUser;
  private String title = "";

  InstrumentView(InstrumentVersions versions, CurrentUser currentUser) {
    this.versions = versions;
    this.currentUser = currentUser;
    getContent().addClassName("gt-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(versions.get(currentUser.actor(), InstrumentPaths.version(event)));
  }

  private void show(InstrumentVersion version) {
    Instrument instrument = version.instrument();
    title = instrument.title().in(getLocale()) + " " + instrument.version();
    getContent().removeAll();
    getContent().add(header(version));
    if (version.state() == State.DRAFT) {
      getContent()
          .add(
              new Banner(
                  Banner.Kind.ATTENTION,
                  "pencil",
                  getTranslation("instruments.draft"),
                  getTranslation("instruments.draft.text")));
    }
    getContent().add(columns(version));
  }

  private PageHeader header(InstrumentVersion version) {
    var acts =
        new VersionActions(
            versions,
            currentUser,
            version,
            () -> show(versions.get(currentUser.actor(), version.id())),
            UI.getCurrentOrThrow());
    return new PageHeader(version.instrument().title().in(getLocale()))
        .crumbs(new Crumb(getTranslation("instruments.title"), InstrumentPaths.LIST))
        .eyebrow(getTranslation("instruments.version", version.instrument().version()))
        .lead(version.instrument().description().in(getLocale()))
        .badges(VersionBadges.of(this, version).toArray(Component[]::new))
        .actions(acts.buttons().toArray(Component[]::new));
  }

  private Div columns(InstrumentVersion version) {
    Instrument instrument = version.instrument();
    Div preview = new Div();
    preview.addClassName("gt-stack");
    notice(instrument.notice(), preview);
    instrument.domains().forEach(domain -> preview.add(new DomainCard(instrument, domain)));
    Aside side =
        new Aside(
            new FactsCard(version),
            new RulesCard(instrument),
            new BandsCard(instrument),
            new SourcesCard(instrument.sources()));
    side.addClassName("gt-stack");
    Div columns = new Div(preview, side);
    columns.addClassName("gt-columns");
    return columns;
  }

  private void notice(@Nullable Bilingual notice, Div into) {
    if (notice != null) {
      into.add(new Note(notice.in(getLocale())));
    }
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(title);
  }
}
