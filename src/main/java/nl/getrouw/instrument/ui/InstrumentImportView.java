package nl.getrouw.instrument.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.getrouw.instrument.Imported;
import nl.getrouw.instrument.InstrumentVersion;
import nl.getrouw.instrument.InstrumentVersions;
import nl.getrouw.instrument.file.Fault;
import nl.getrouw.instrument.file.InstrumentFile;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.ReceivedFile;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Crumb;
import nl.getrouw.kernel.ui.FaultReport;
import nl.getrouw.kernel.ui.FileDrop;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** Reads an instrument file: as a new draft, or in the place of a draft that the address names. */
@Route(InstrumentPaths.IMPORT)
@RouteAlias(InstrumentPaths.REPLACE)
@PermitAll
class InstrumentImportView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  private final InstrumentVersions versions;
  private final CurrentUser currentUser;
  private final FaultReport report =
      new FaultReport(
          getTranslation("instruments.faults.nothing"),
          getTranslation("instruments.faults.line"),
          getTranslation("instruments.faults.what"),
          getTranslation("instruments.faults.why"));
  private @Nullable InstrumentVersion replaced;

  InstrumentImportView(InstrumentVersions versions, CurrentUser currentUser) {
    this.versions = versions;
    this.currentUser = currentUser;
    getContent().addClassNames("gt-page", "gt-page--form");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    boolean replaces = !event.getRouteParameters().getParameterNames().isEmpty();
    replaced = replaces ? draft(event) : null;
    versions.list(currentUser.actor());
    report.clear();
    Div form = new Div(report, drop());
    form.addClassName("gt-form");
    getContent().removeAll();
    getContent().add(header(replaced), form);
  }

  private InstrumentVersion draft(BeforeEnterEvent event) {
    InstrumentVersion version = versions.get(currentUser.actor(), InstrumentPaths.version(event));
    if (!version.mayChange()) {
      throw new NotFound();
    }
    return version;
  }

  private PageHeader header(@Nullable InstrumentVersion draft) {
    if (draft == null) {
      return new PageHeader(getTranslation("instruments.import.title"))
          .crumbs(new Crumb(getTranslation("instruments.title"), InstrumentPaths.LIST))
          .lead(getTranslation("instruments.import.lead"));
    }
    String title = draft.instrument().title().in(getLocale());
    return new PageHeader(getTranslation("instruments.replace.title", draft.instrument().version()))
        .crumbs(
            new Crumb(getTranslation("instruments.title"), InstrumentPaths.LIST),
            new Crumb(title, InstrumentPaths.version(draft.id())))
        .lead(getTranslation("instruments.replace.lead", draft.instrument().code()));
  }

  private Card drop() {
    return new Card(getTranslation("instruments.import.file"))
        .intro(getTranslation("instruments.import.help"))
        .with(
            new FileDrop(
                List.of(".yaml", ".yml"), InstrumentFile.MOST_BYTES, this::take, report::show));
  }

  private void take(ReceivedFile file) {
    try {
      switch (read(file)) {
        case Imported.Refused(var faults) ->
            report.show(
                getTranslation("instruments.faults", faults.size(), file.name()),
                faults.stream().map(this::line).toList());
        case Imported.AsDraft(var id) -> {
          UI.getCurrentOrThrow().navigate(InstrumentView.class, InstrumentPaths.parameters(id));
          Toast.show(
              getTranslation(
                  replaced == null ? "instruments.import.done" : "instruments.import.replaced"));
        }
      }
    } catch (Refusal refusal) {
      report.show(getTranslation(refusal.key(), refusal.arguments()));
    }
  }

  private List<String> line(Fault fault) {
    return List.of(
        Integer.toString(fault.line()),
        fault.path().isEmpty() ? getTranslation("instruments.faults.whole") : fault.path(),
        getTranslation(fault.key(), fault.arguments().toArray()));
  }

  private Imported read(ReceivedFile file) {
    InstrumentVersion draft = replaced;
    return draft == null
        ? versions.importDraft(currentUser.actor(), file.content())
        : versions.replaceDraft(currentUser.actor(), draft.id(), draft.version(), file.content());
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("instruments.import.title"));
  }
}
