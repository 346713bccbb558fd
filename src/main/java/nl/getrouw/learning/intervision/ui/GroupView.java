package nl.getrouw.learning.intervision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.getrouw.kernel.IntervisionGroupId;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Crumb;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.Note;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.kernel.ui.PersonLine;
import nl.getrouw.kernel.ui.StateBadge;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.learning.intervision.GroupPage;
import nl.getrouw.learning.intervision.IntervisionGroups;
import nl.getrouw.learning.intervision.Methods;
import nl.getrouw.learning.intervision.SessionRow;
import nl.getrouw.learning.intervision.SessionState;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;

/** One group: what was agreed, who takes part, its sessions. */
@Route(IntervisionPaths.GROUP)
@PermitAll
class GroupView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  private static final int MORE = 4;

  private final IntervisionGroups groups;
  private final Methods methods;
  private final CurrentUser currentUser;
  private final Clock clock;
  private String title = "";

  GroupView(IntervisionGroups groups, Methods methods, CurrentUser currentUser, Clock clock) {
    this.groups = groups;
    this.methods = methods;
    this.currentUser = currentUser;
    this.clock = clock;
    getContent().addClassName("gt-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(IntervisionPaths.groupOf(event));
  }

  private void show(IntervisionGroupId id) {
    Actor actor = currentUser.actor();
    GroupPage page = groups.page(actor, id);
    title = page.group().name();
    IntervisionWords words = new IntervisionWords(this, LocalDate.now(clock));
    MethodNames names = new MethodNames(methods, actor, getLocale());
    Div left = new Div();
    left.addClassName("gt-stack");
    sessions(left, page, words, names);
    Aside right =
        new Aside(
            agreed(page, words, names.name(methods.get(actor, page.group().method()))),
            members(page));
    right.addClassName("gt-stack");
    Div columns = new Div(left, right);
    columns.addClassName("gt-columns");
    getContent().removeAll();
    getContent().add(head(page, words), columns);
  }

  private PageHeader head(GroupPage page, IntervisionWords words) {
    PageHeader head =
        new PageHeader(page.group().name())
            .crumbs(new Crumb(getTranslation("intervision.title"), IntervisionPaths.HOME))
            .lead(
                getTranslation(
                    "intervision.group.lead",
                    words.kind(page.group()),
                    words.interval(page.group().weeks()),
                    page.group().coachName()));
    if (page.group().overdue()) {
      head.badges(new StateBadge(StateBadge.Kind.ATTENTION, getTranslation("intervision.overdue")));
    }
    List<Component> acts = new ArrayList<>();
    boolean open = page.group().endedOn() == null;
    if (open && (page.group().mine() || page.group().arranges())) {
      acts.add(button("intervision.log", "notebook-pen", IntervisionPaths.log(page.group().id())));
    }
    if (open && page.group().arranges()) {
      acts.add(
          button(
              "intervision.group.edit", "pencil", IntervisionPaths.editGroup(page.group().id())));
    }
    return head.actions(acts.toArray(Component[]::new));
  }

  private Button button(String key, String icon, String path) {
    return new Button(getTranslation(key), Icon.of(icon), click -> UI.getCurrent().navigate(path));
  }

  private void sessions(Div left, GroupPage page, IntervisionWords words, MethodNames names) {
    LocalDate today = LocalDate.now(clock);
    List<SessionRow> coming =
        page.sessions().reversed().stream()
            .filter(
                one ->
                    one.state() == SessionState.RUNNING
                        || (one.state() == SessionState.PLANNED && !one.day().isBefore(today)))
            .toList();
    Card next = new Card(getTranslation("intervision.coming"));
    if (coming.isEmpty()) {
      next.intro(getTranslation("intervision.group.nothingPlanned"));
    } else {
      next.with(SessionList.rows(coming, words, names));
    }
    if (page.group().arranges() && page.group().weeks() != null && page.group().endedOn() == null) {
      next.with(
          new Button(
              getTranslation("intervision.group.more", MORE),
              Icon.of("calendar-plus"),
              click -> {
                groups.extend(currentUser.actor(), page.group().id(), MORE);
                Toast.show(getTranslation("intervision.group.moreDone", MORE));
                show(page.group().id());
              }));
    }
    left.add(next);
    List<SessionRow> past = page.sessions().stream().filter(one -> !coming.contains(one)).toList();
    if (!past.isEmpty()) {
      left.add(
          new Card(getTranslation("intervision.past")).with(SessionList.rows(past, words, names)));
    }
    left.add(new Note(getTranslation("intervision.private")));
  }

  private Card agreed(GroupPage page, IntervisionWords words, String method) {
    DescriptionList facts = new DescriptionList();
    facts.addClassNames("gt-facts", "gt-facts--stacked");
    fact(facts, "intervision.group.weeks", words.capital(words.interval(page.group().weeks())));
    fact(
        facts,
        "intervision.group.time",
        getTranslation(
            "intervision.group.timeText",
            Formats.current()
                .time(
                    page.firstOn()
                        .atTime(page.startsAt())
                        .atZone(nl.getrouw.kernel.Moments.ZONE)
                        .toInstant()),
            page.minutes()));
    if (!page.place().isEmpty()) {
      fact(facts, "intervision.group.place", page.place());
    }
    fact(facts, "intervision.group.coach", page.group().coachName());
    return new Card(getTranslation("intervision.group.agreed"))
        .with(facts, new Anchor(IntervisionPaths.method(page.group().method()), method));
  }

  private void fact(DescriptionList facts, String key, String value) {
    Div pair =
        new Div(
            new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    facts.getElement().appendChild(pair.getElement());
  }

  private Card members(GroupPage page) {
    UnorderedList list = new UnorderedList();
    list.addClassName("gt-members");
    list.getElement().setAttribute("role", "list");
    page.members().forEach(member -> list.add(new ListItem(new PersonLine(member.name(), ""))));
    return new Card(getTranslation("intervision.group.members")).with(list);
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(title);
  }
}
