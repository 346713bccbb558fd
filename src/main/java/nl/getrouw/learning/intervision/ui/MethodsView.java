package nl.getrouw.learning.intervision.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.getrouw.kernel.ui.Crumb;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.kernel.ui.StateBadge;
import nl.getrouw.learning.intervision.Method;
import nl.getrouw.learning.intervision.Methods;
import nl.getrouw.security.CurrentUser;

/** The library of step plans. */
@Route(IntervisionPaths.METHODS)
@PermitAll
class MethodsView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  private final Methods methods;
  private final CurrentUser currentUser;

  MethodsView(Methods methods, CurrentUser currentUser) {
    this.methods = methods;
    this.currentUser = currentUser;
    getContent().addClassName("gt-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    UnorderedList list = new UnorderedList();
    list.addClassName("gt-methods");
    list.getElement().setAttribute("role", "list");
    methods.all(currentUser.actor()).forEach(method -> list.add(card(method)));
    getContent().removeAll();
    getContent()
        .add(
            new PageHeader(getTranslation("intervision.methods"))
                .crumbs(new Crumb(getTranslation("intervision.title"), IntervisionPaths.HOME))
                .lead(getTranslation("intervision.methods.lead")),
            list);
  }

  private ListItem card(Method method) {
    Span mark = new Span(Icon.of(method.icon()));
    mark.addClassName("gt-round");
    Anchor name = new Anchor(IntervisionPaths.method(method.code()), method.name().in(getLocale()));
    name.addClassName("gt-methods__name");
    Span facts =
        new Span(
            getTranslation(
                "intervision.method.facts",
                method.minutes(),
                method.people().from(),
                method.people().to(),
                method.steps().size()));
    facts.addClassName("gt-caption");
    Div head = new Div(mark, new Div(new H2(name), facts));
    head.addClassName("gt-methods__head");
    Paragraph suits = new Paragraph(method.suits().in(getLocale()));
    suits.addClassName("gt-small");
    Div card = new Div(head, suits);
    card.addClassNames("gt-card", "gt-stack", "gt-stack--s");
    if (method.isOwn()) {
      card.add(
          new StateBadge(
              StateBadge.Kind.NEUTRAL,
              "building-2",
              getTranslation("intervision.method.own", method.version())));
    }
    return new ListItem(card);
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("intervision.methods"));
  }
}
