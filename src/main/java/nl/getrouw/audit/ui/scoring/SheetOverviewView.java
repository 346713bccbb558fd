package nl.getrouw.audit.ui.scoring;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.getrouw.audit.SheetPage;
import nl.getrouw.audit.Sheets;
import nl.getrouw.instrument.Domain;
import nl.getrouw.kernel.ui.FocusLayout;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;

/** All items of the own sheet on one page, for who knows the instrument. */
@Route(value = SheetPaths.OVERVIEW, autoLayout = false)
@PermitAll
class SheetOverviewView extends Composite<FocusLayout>
    implements BeforeEnterObserver, HasDynamicTitle {

  private final Sheets sheets;
  private final CurrentUser currentUser;

  SheetOverviewView(Sheets sheets, CurrentUser currentUser) {
    this.sheets = sheets;
    this.currentUser = currentUser;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Actor actor = currentUser.actor();
    SheetPage sheet = sheets.sheet(actor, SheetPaths.audit(event.getRouteParameters()));
    Div domains = new Div();
    domains.addClassName("gt-sheet");
    for (Domain domain : sheet.instrument().domains()) {
      AnswerList items =
          new AnswerList(sheet, getLocale()).leading(DomainCard.applicable(sheet, domain));
      domains.add(new DomainCard(sheet, domain, getLocale(), items));
    }
    Div page = new Div(header(sheet), domains);
    page.addClassName("gt-page");
    getContent().top(SheetTop.of(sheet, actor));
    getContent().panel(new ProgressThread(sheet, null, getLocale()), page, foot(sheet));
  }

  private PageHeader header(SheetPage sheet) {
    return new PageHeader(getTranslation("scoring.overview"))
        .lead(getTranslation(sheet.isOpen() ? "scoring.overview.lead" : "scoring.overview.closed"));
  }

  /** The way back to work; on a submitted sheet, to what happens next. */
  private Button[] foot(SheetPage sheet) {
    if (!sheet.isOpen()) {
      return new Button[] {
        primary(button("scoring.overview.next", SheetPaths.submitted(sheet.audit())))
      };
    }
    Button review = button("scoring.check", SheetPaths.review(sheet.audit()));
    review.addClassName("gt-end");
    return sheet.gaps().isEmpty()
        ? new Button[] {primary(review)}
        : new Button[] {
          review, primary(button("scoring.resume", SheetPaths.resume(sheet.audit())))
        };
  }

  private Button button(String key, String path) {
    return new Button(getTranslation(key), click -> UI.getCurrent().navigate(path));
  }

  private static Button primary(Button button) {
    button.addThemeVariants(ButtonVariant.PRIMARY);
    button.setIcon(Icon.of("arrow-right"));
    button.setIconAfterText(true);
    return button;
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("scoring.overview"));
  }
}
