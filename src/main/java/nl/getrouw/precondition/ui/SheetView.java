package nl.getrouw.precondition.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.kernel.ui.Crumb;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.precondition.Aspect;
import nl.getrouw.precondition.Preconditions;
import nl.getrouw.precondition.Seat;
import nl.getrouw.precondition.Sheet;
import nl.getrouw.precondition.Voice;
import nl.getrouw.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** One voice scores all aspects; each answer is kept as it is given. */
@Route(PreconditionPaths.SHEET)
@RouteAlias(PreconditionPaths.TEAM_SHEET)
@PermitAll
class SheetView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  private final Preconditions preconditions;
  private final CurrentUser currentUser;

  SheetView(Preconditions preconditions, CurrentUser currentUser) {
    this.preconditions = preconditions;
    this.currentUser = currentUser;
    getContent().addClassNames("gt-page", "gt-page--form");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    int year = PreconditionPaths.year(event).orElseThrow(NotFound::new);
    show(year, PreconditionPaths.voice(event), PreconditionPaths.team(event));
  }

  private void show(int year, Voice voice, @Nullable TeamId team) {
    Sheet sheet = preconditions.sheet(currentUser.actor(), year, voice, team);
    getContent().removeAll();
    getContent().add(head(sheet));
    Div form = new Div();
    form.addClassName("gt-form");
    if (voice == Voice.COUNCIL) {
      form.add(
          new CouncilCard(
              sheet.check(), preconditions, currentUser, () -> show(year, voice, team)));
    }
    if (voice != Voice.COUNCIL || !sheet.check().council().isEmpty()) {
      section(form, sheet, true);
      section(form, sheet, false);
      form.add(done(year));
    }
    getContent().add(form);
  }

  private void section(Div form, Sheet sheet, boolean precondition) {
    form.add(
        new H2(
            getTranslation(
                precondition ? "precondition.preconditions" : "precondition.strategies")));
    for (Aspect aspect : Aspect.values()) {
      if (aspect.isPrecondition() == precondition) {
        form.add(new AspectForm(sheet, aspect, preconditions, currentUser));
      }
    }
  }

  private PageHeader head(Sheet sheet) {
    Seat seat = sheet.seat();
    int year = sheet.check().year();
    String who = seat.team() == null ? getTranslation(seat.voice().key()) : seat.team().name();
    return new PageHeader(who)
        .crumbs(
            new Crumb(getTranslation("precondition.title"), PreconditionPaths.CHECKS),
            new Crumb(Integer.toString(year), PreconditionPaths.check(year)))
        .headline(getTranslation("precondition.sheet." + seat.voice().name(), who))
        .lead(getTranslation("precondition.sheet.lead"));
  }

  private Div done(int year) {
    Button done =
        new Button(
            getTranslation("precondition.sheet.done"),
            click -> UI.getCurrent().navigate(PreconditionPaths.check(year)));
    done.addThemeVariants(ButtonVariant.PRIMARY);
    Paragraph kept = new Paragraph(getTranslation("precondition.sheet.kept"));
    kept.addClassName("gt-muted");
    Div acts = new Div(done, kept);
    acts.addClassName("gt-form__actions");
    return acts;
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("precondition.title"));
  }
}
