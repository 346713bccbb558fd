package nl.getrouw.learning.intervision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Crumb;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.learning.intervision.Method;
import nl.getrouw.learning.intervision.Methods;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;

/** One step plan, to read and to print. */
@Route(IntervisionPaths.METHOD)
@PermitAll
class MethodView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  private final Methods methods;
  private final CurrentUser currentUser;
  private String title = "";

  MethodView(Methods methods, CurrentUser currentUser) {
    this.methods = methods;
    this.currentUser = currentUser;
    getContent().addClassNames("gt-page", "gt-page--form");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Actor actor = currentUser.actor();
    Method method =
        methods.get(actor, event.getRouteParameters().get("code").orElseThrow(NotFound::new));
    title = method.name().in(getLocale());
    getContent().removeAll();
    getContent()
        .add(
            new PageHeader(title)
                .crumbs(
                    new Crumb(getTranslation("intervision.title"), IntervisionPaths.HOME),
                    new Crumb(getTranslation("intervision.methods"), IntervisionPaths.METHODS))
                .eyebrow(
                    getTranslation(
                        "intervision.method.facts",
                        method.minutes(),
                        method.people().from(),
                        method.people().to(),
                        method.steps().size()))
                .lead(method.summary().in(getLocale()))
                .actions(acts(actor, method)),
            new Card(getTranslation("intervision.method.suits"))
                .well()
                .intro(method.suits().in(getLocale())),
            new Card(getTranslation("intervision.method.steps"))
                .with(new StepPlan(method, getLocale(), true)));
  }

  private Component[] acts(Actor actor, Method method) {
    List<Component> acts = new ArrayList<>();
    Anchor paper =
        new Anchor(IntervisionPaths.paper(method.code()), getTranslation("intervision.paper"));
    paper.setRouterIgnore(true);
    acts.add(paper);
    acts.add(
        new Button(
            getTranslation("intervision.print"),
            Icon.of("printer"),
            click -> UI.getCurrent().getPage().executeJs("window.print()")));
    if (methods.mayMake(actor)) {
      acts.add(
          method.isOwn()
              ? new Button(
                  getTranslation("intervision.method.edit"),
                  Icon.of("pencil"),
                  click -> UI.getCurrent().navigate(IntervisionPaths.editMethod(method.code())))
              : new Button(
                  getTranslation("intervision.method.copy"),
                  Icon.of("copy"),
                  click ->
                      UI.getCurrent()
                          .navigate(
                              IntervisionPaths.editMethod(
                                  methods.copy(currentUser.actor(), method.code())))));
    }
    return acts.toArray(Component[]::new);
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(title);
  }
}
