package nl.getrouw.shell;

import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import nl.getrouw.organisation.Workplace;
import nl.getrouw.organisation.Workplaces;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Scope;
import org.springframework.stereotype.Component;

/** The place that navigation and Vandaag are about, chosen per browser session. */
@Component
class ChosenPlace {

  private final Workplaces workplaces;

  ChosenPlace(Workplaces workplaces) {
    this.workplaces = workplaces;
  }

  /** What is chosen, as long as the person still holds a role there; else the first place. */
  Workplace of(Actor actor) {
    List<Workplace> held = workplaces.of(actor);
    Scope scope = VaadinSession.getCurrent().getAttribute(Scope.class);
    return held.stream()
        .filter(place -> place.scope().equals(scope))
        .findFirst()
        .orElseGet(held::getFirst);
  }

  List<Workplace> choices(Actor actor) {
    return workplaces.of(actor);
  }

  void choose(Scope scope) {
    VaadinSession.getCurrent().setAttribute(Scope.class, scope);
  }
}
