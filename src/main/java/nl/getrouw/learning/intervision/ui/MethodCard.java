package nl.getrouw.learning.intervision.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.learning.intervision.IntervisionSessions;
import nl.getrouw.learning.intervision.Method;
import nl.getrouw.learning.intervision.Methods;
import nl.getrouw.learning.intervision.SessionPage;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;

/** The step plan of a session that is still to come; who arranges it may choose another. */
final class MethodCard extends Composite<Card> {

  MethodCard(
      IntervisionSessions sessions,
      Methods methods,
      CurrentUser currentUser,
      Actor actor,
      SessionPage page,
      Runnable changed) {
    Method method = methods.get(actor, page.session().method(), page.session().methodVersion());
    getContent().intro(method.summary().in(getLocale()));
    if (page.arranges()) {
      Select<Method> choice = new Select<>();
      choice.setLabel(getTranslation("intervision.method.other"));
      choice.setItems(methods.all(actor));
      choice.setItemLabelGenerator(
          one ->
              getTranslation("intervision.method.item", one.name().in(getLocale()), one.minutes()));
      methods.all(actor).stream()
          .filter(one -> one.code().equals(method.code()))
          .findFirst()
          .ifPresent(choice::setValue);
      choice.addClassNames("gt-wide", "gt-no-print");
      choice.addValueChangeListener(
          change -> {
            if (change.isFromClient()) {
              sessions.choose(
                  currentUser.actor(),
                  page.session().id(),
                  page.session().version(),
                  change.getValue().code());
              changed.run();
            }
          });
      getContent().with(choice);
    }
    getContent()
        .with(
            new StepPlan(method, getLocale(), false),
            new Anchor(
                IntervisionPaths.method(method.code()),
                getTranslation("intervision.method.whole")));
  }

  @Override
  protected Card initContent() {
    return new Card(getTranslation("intervision.method"));
  }
}
