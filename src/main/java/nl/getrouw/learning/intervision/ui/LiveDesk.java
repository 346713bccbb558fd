package nl.getrouw.learning.intervision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.getrouw.kernel.IntervisionSessionId;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.PersonLine;
import nl.getrouw.learning.intervision.LiveSessions;
import nl.getrouw.learning.intervision.Method;
import nl.getrouw.learning.intervision.Method.Step;
import nl.getrouw.learning.intervision.SessionPage;
import nl.getrouw.learning.intervision.SessionPage.Person;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;

/** The parts of a running session as this person sees them now. */
final class LiveDesk {

  private final Component view;
  private final LiveSessions live;
  private final CurrentUser currentUser;
  private final SessionPage page;
  private final Method method;
  private final Runnable changed;
  private final Locale locale;
  private final H1 headline = new H1();

  LiveDesk(
      Component view,
      LiveSessions live,
      CurrentUser currentUser,
      SessionPage page,
      Method method,
      Locale locale,
      Runnable changed) {
    this.view = view;
    this.live = live;
    this.currentUser = currentUser;
    this.page = page;
    this.method = method;
    this.changed = changed;
    this.locale = locale;
    headline.getElement().setAttribute("tabindex", "-1");
  }

  private String text(String key, Object... values) {
    return view.getTranslation(key, values);
  }

  private boolean guides() {
    return currentUser.actor().id().equals(page.guide());
  }

  /** Where the session is: all steps, the one of now marked. */
  OrderedList thread() {
    OrderedList thread = new OrderedList();
    thread.addClassName("gt-steps-strip");
    thread
        .getElement()
        .setAttribute("role", "list")
        .setAttribute("aria-label", text("intervision.live.steps"));
    thread.add(mark(0, text("intervision.live.comingIn")));
    for (int number = 1; number <= method.steps().size(); number++) {
      thread.add(mark(number, method.steps().get(number - 1).name().in(locale)));
    }
    return thread;
  }

  private ListItem mark(int number, String name) {
    ListItem mark = new ListItem();
    if (number < page.step()) {
      mark.add(Icon.of("check"));
    }
    mark.add(new Span(name));
    mark.addClassName("gt-steps-strip__step");
    if (number == page.step()) {
      mark.getElement().setAttribute("aria-current", "step");
      mark.getElement()
          .executeJs(
              "requestAnimationFrame(() => { const strip = this.parentElement;"
                  + " if (strip) strip.scrollLeft = this.offsetLeft - strip.offsetLeft - 40; })");
    }
    return mark;
  }

  /** What everybody does now. */
  Div step() {
    Div card = new Div();
    card.addClassNames("gt-stack", "gt-stack--s");
    if (page.step() == 0) {
      comingIn(card);
      return card;
    }
    Step step = method.steps().get(page.step() - 1);
    Paragraph place =
        new Paragraph(
            text("intervision.live.place", page.step(), method.steps().size(), step.minutes()));
    place.addClassNames("gt-muted", "gt-small");
    headline.setText(step.name().in(locale));
    headline.addClassName("gt-question");
    Paragraph task = new Paragraph(step.task().in(locale));
    task.addClassName("gt-guided__task");
    H2 prompts = new H2(text("intervision.live.prompts"));
    prompts.addClassName("gt-label");
    card.add(place, headline, task, prompts, StepPlan.prompts(step, locale));
    if (guides()) {
      H2 watch = new H2(text("intervision.live.watch"));
      watch.addClassName("gt-label");
      card.add(watch, StepPlan.watch(step, locale));
    }
    return card;
  }

  private void comingIn(Div card) {
    headline.setText(text("intervision.live.welcome"));
    headline.addClassName("gt-question");
    Paragraph how =
        new Paragraph(
            text("intervision.live.welcome.text", method.name().in(locale), method.minutes()));
    how.addClassName("gt-guided__task");
    Paragraph summary = new Paragraph(method.summary().in(locale));
    summary.addClassName("gt-prose");
    card.add(headline, how, summary);
    if (!page.session().present()) {
      Button here =
          button(
              "intervision.live.here",
              "hand",
              () -> live.checkIn(currentUser.actor(), page.session().id()));
      here.addThemeVariants(ButtonVariant.PRIMARY);
      here.addClassName("gt-big");
      card.add(here);
    }
  }

  /** Who is here, who guides, and who brings in the question. */
  Div company() {
    List<Person> here = page.present();
    H2 head = new H2(text("intervision.live.company", here.size()));
    head.addClassName("gt-label");
    UnorderedList list = new UnorderedList();
    list.addClassName("gt-members");
    list.getElement().setAttribute("role", "list");
    here.forEach(person -> list.add(new ListItem(new PersonLine(person.name(), part(person)))));
    Div company = new Div(head, list);
    company.addClassNames("gt-stack", "gt-stack--s");
    int missing = page.people().size() - here.size();
    if (missing > 0) {
      Paragraph waiting = new Paragraph(text("intervision.live.missing", missing));
      waiting.addClassName("gt-caption");
      company.add(waiting);
    }
    if (!page.session().present() && page.step() > 0) {
      company.add(
          button(
              "intervision.live.here",
              "hand",
              () -> live.checkIn(currentUser.actor(), page.session().id())));
    }
    if (page.session().present()) {
      company.add(bringsIn(here));
    }
    return company;
  }

  private String part(Person person) {
    List<String> parts = new ArrayList<>();
    if (person.id().equals(page.guide())) {
      parts.add(text("intervision.live.guides"));
    }
    if (person.id().equals(page.broughtBy())) {
      parts.add(text("intervision.live.bringsIn"));
    }
    return String.join(" · ", parts);
  }

  private Select<Person> bringsIn(List<Person> here) {
    Select<Person> choice = new Select<>();
    choice.setLabel(text("intervision.live.who"));
    choice.setItems(here);
    choice.setEmptySelectionAllowed(true);
    choice.setEmptySelectionCaption(text("intervision.live.nobody"));
    choice.setItemLabelGenerator(one -> one == null ? text("intervision.live.nobody") : one.name());
    here.stream()
        .filter(one -> one.id().equals(page.broughtBy()))
        .findFirst()
        .ifPresent(choice::setValue);
    choice.addClassName("gt-wide");
    choice.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            Person by = change.getValue();
            live.bringIn(currentUser.actor(), page.session().id(), by == null ? null : by.id());
          }
        });
    return choice;
  }

  /** Moving on, for who guides; for the others who does, and taking that over. */
  Component[] foot() {
    Actor actor = currentUser.actor();
    IntervisionSessionId id = page.session().id();
    int now = page.step();
    if (!guides()) {
      Span who = new Span(text("intervision.live.guidedBy", page.name(page.guide())));
      who.addClassNames("gt-muted", "gt-small", "gt-grow");
      if (!page.session().present()) {
        return new Component[] {who};
      }
      Button over = button("intervision.live.takeOver", "hand", () -> live.takeOver(actor, id));
      over.addThemeVariants(ButtonVariant.TERTIARY);
      return new Component[] {who, over};
    }
    List<Component> foot = new ArrayList<>();
    if (now > 0) {
      Button back =
          button("intervision.live.previous", "arrow-left", () -> live.go(actor, id, now, now - 1));
      back.addThemeVariants(ButtonVariant.TERTIARY);
      foot.add(back);
      boolean paused = page.stepLeft() != null;
      Button pause =
          button(
              paused ? "intervision.live.goOn" : "intervision.live.pause",
              paused ? "play" : "timer",
              () -> live.pause(actor, id, !paused));
      pause.addClassName("gt-end");
      foot.add(pause);
      foot.add(button("intervision.live.minute", "plus", () -> live.oneMinuteMore(actor, id)));
    }
    boolean last = now == method.steps().size();
    Button next =
        last
            ? button("intervision.live.finish", "check", () -> live.finish(actor, id))
            : button(
                now == 0 ? "intervision.live.begin" : "intervision.live.next",
                "arrow-right",
                () -> live.go(actor, id, now, now + 1));
    next.setIconAfterText(!last);
    next.addThemeVariants(ButtonVariant.PRIMARY);
    if (now == 0) {
      next.addClassName("gt-end");
    }
    foot.add(next);
    return foot.toArray(Component[]::new);
  }

  private Button button(String key, String icon, Runnable act) {
    return new Button(
        text(key),
        Icon.of(icon),
        click -> {
          act.run();
          changed.run();
        });
  }

  /** Tells a screen reader that there is a new step. */
  void focusStep() {
    headline
        .getElement()
        .executeJs("requestAnimationFrame(() => this.focus({preventScroll: true}))");
  }
}
