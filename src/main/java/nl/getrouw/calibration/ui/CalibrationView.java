package nl.getrouw.calibration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.getrouw.calibration.AuditorAudits;
import nl.getrouw.calibration.Calibration;
import nl.getrouw.calibration.Calibrations;
import nl.getrouw.calibration.Practice;
import nl.getrouw.calibration.Practices;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Crumb;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;

/** How an auditor scores beside what was agreed; one's own, or for administrators another's. */
@Route(CalibrationView.PATH)
@RouteAlias(CalibrationView.PATH + "/:person([0-9]{1,18})")
@PermitAll
class CalibrationView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  static final String PATH = "ijken";

  private final Calibrations calibrations;
  private final Practices practices;
  private final CurrentUser currentUser;

  CalibrationView(Calibrations calibrations, Practices practices, CurrentUser currentUser) {
    this.calibrations = calibrations;
    this.practices = practices;
    this.currentUser = currentUser;
    getContent().addClassName("gt-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Actor actor = currentUser.actor();
    if (!practices.mayPractise(actor)) {
      throw new NotFound();
    }
    PersonId person =
        event.getRouteParameters().getLong("person").map(PersonId::new).orElse(actor.id());
    boolean own = person.equals(actor.id());
    Calibration calibration = calibrations.of(actor, person);
    getContent().removeAll();
    PageHeader head =
        new PageHeader(
                own
                    ? getTranslation("calibration.title")
                    : getTranslation("calibration.titleOf", calibration.name()))
            .lead(getTranslation("calibration.lead"));
    if (!own) {
      head.crumbs(new Crumb(getTranslation("calibration.nav"), PATH));
    }
    getContent().add(head);
    Div cards = new Div(new LeniencyCard(calibration), new TogetherCard(calibration));
    cards.addClassName("gt-stack");
    if (own) {
      cards.add(practice(practices.practice(actor)));
      if (calibrations.seesOthers(actor)) {
        cards.add(others(calibrations.auditors(actor)));
      }
    }
    getContent().add(cards);
  }

  private Card practice(Practice practice) {
    Anchor open =
        new Anchor(
            PracticeView.PATH,
            getTranslation(
                practice.isFinished()
                    ? "calibration.practice.again"
                    : "calibration.practice.open"));
    return new Card(getTranslation("calibration.practice"))
        .with(
            new Paragraph(
                practice.isFinished()
                    ? getTranslation(
                        "calibration.practice.last",
                        (int) practice.agreement().exact().agreeing(),
                        practice.vignette().questions().size())
                    : getTranslation("calibration.practice.what")),
            open);
  }

  private Card others(List<AuditorAudits> auditors) {
    UnorderedList list = new UnorderedList();
    list.addClassName("gt-divide");
    list.getElement().setAttribute("role", "list");
    for (AuditorAudits auditor : auditors) {
      Span audits = new Span(getTranslation("calibration.audits", auditor.audits()));
      audits.addClassName("gt-caption");
      ListItem line =
          new ListItem(new Anchor(PATH + "/" + auditor.person(), auditor.name()), audits);
      line.addClassName("gt-line");
      list.add(line);
    }
    return new Card(getTranslation("calibration.others"))
        .intro(getTranslation("calibration.others.intro"))
        .with(list);
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("calibration.title"));
  }
}
