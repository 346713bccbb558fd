package nl.getrouw.learning.intervision.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.IntervisionGroupId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.ConflictPanel;
import nl.getrouw.kernel.ui.ConflictPanel.Version;
import nl.getrouw.kernel.ui.Crumb;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.learning.intervision.GroupDraft;
import nl.getrouw.learning.intervision.GroupPage;
import nl.getrouw.learning.intervision.IntervisionGroups;
import nl.getrouw.learning.intervision.Method;
import nl.getrouw.learning.intervision.Methods;
import nl.getrouw.organisation.Colleague;
import nl.getrouw.organisation.Problem;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** Makes a group with its series of sessions, or changes one. */
@Route(IntervisionPaths.NEW)
@RouteAlias(IntervisionPaths.EDIT_GROUP)
@PermitAll
class GroupFormView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  private static final int USUAL_WEEKS = 4;
  private static final int USUAL_MINUTES = 60;
  private static final int USUAL_SESSIONS = 6;

  private final IntervisionGroups groups;
  private final Methods methods;
  private final CurrentUser currentUser;
  private final Clock clock;
  private final Div conflict = new Div();
  private @Nullable GroupPage page;

  GroupFormView(IntervisionGroups groups, Methods methods, CurrentUser currentUser, Clock clock) {
    this.groups = groups;
    this.methods = methods;
    this.currentUser = currentUser;
    this.clock = clock;
    getContent().addClassNames("gt-page", "gt-page--form");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Actor actor = currentUser.actor();
    boolean changes = event.getRouteParameters().get("group").isPresent();
    page = changes ? groups.page(actor, IntervisionPaths.groupOf(event)) : null;
    if (page != null ? !page.group().arranges() : groups.teams(actor).isEmpty()) {
      throw new NotFound();
    }
    GroupForm form = form(actor);
    if (page == null) {
      begin(form, actor, event);
    } else {
      fill(form, page);
    }
    getContent().removeAll();
    getContent()
        .add(
            new PageHeader(
                    getTranslation(
                        page == null ? "intervision.group.new" : "intervision.group.change"))
                .crumbs(new Crumb(getTranslation("intervision.title"), IntervisionPaths.HOME))
                .lead(
                    getTranslation(
                        page == null
                            ? "intervision.group.new.lead"
                            : "intervision.group.change.lead")),
            conflict,
            form,
            acts(form));
  }

  private GroupForm form(Actor actor) {
    GroupPage now = page;
    List<Colleague> people =
        now == null ? groups.candidates(actor) : groups.candidates(actor, now.group().id());
    return new GroupForm(groups.teams(actor), people, groups.coaches(actor), methods.all(actor));
  }

  private void begin(GroupForm form, Actor actor, BeforeEnterEvent event) {
    form.coach.setItems(groups.coaches(actor));
    groups.coaches(actor).stream()
        .filter(one -> one.id().equals(actor.id()))
        .findFirst()
        .ifPresent(form.coach::setValue);
    form.weeks.setValue(USUAL_WEEKS);
    form.minutes.setValue(USUAL_MINUTES);
    form.sessions.setValue(USUAL_SESSIONS);
    form.firstOn.setValue(LocalDate.now(clock).plusWeeks(1));
    form.startsAt.setValue(LocalTime.of(14, 0));
    form.method.setValue(methods.all(actor).getFirst());
    String wanted =
        event
            .getLocation()
            .getQueryParameters()
            .getSingleParameter(IntervisionPaths.TEAM)
            .orElse("");
    groups.teams(actor).stream()
        .filter(team -> team.id().toString().equals(wanted))
        .findFirst()
        .ifPresent(form.team::setValue);
  }

  private void fill(GroupForm form, GroupPage now) {
    Actor actor = currentUser.actor();
    Set<PersonId> ids = new HashSet<>();
    now.members().forEach(member -> ids.add(member.id()));
    form.team.setVisible(false);
    form.name.setValue(now.group().name());
    List<Colleague> people = groups.candidates(actor, now.group().id());
    form.members.setValue(people.stream().filter(one -> ids.contains(one.id())).toList());
    groups.coaches(actor).stream()
        .filter(one -> one.id().equals(now.group().coach()))
        .findFirst()
        .ifPresent(form.coach::setValue);
    Method method = methods.get(actor, now.group().method());
    methods.all(actor).stream()
        .filter(one -> one.code().equals(method.code()))
        .findFirst()
        .ifPresent(form.method::setValue);
    form.weeks.setValue(now.group().weeks());
    form.firstOn.setValue(now.firstOn());
    form.firstOn.setVisible(false);
    form.sessions.setValue(0);
    form.sessions.setVisible(false);
    form.startsAt.setValue(now.startsAt());
    form.minutes.setValue(now.minutes());
    form.place.setValue(now.place());
  }

  private Div acts(GroupForm form) {
    Button store =
        new Button(
            getTranslation(page == null ? "intervision.group.make" : "intervision.save"),
            click -> store(form));
    store.addThemeVariants(ButtonVariant.PRIMARY);
    Button cancel =
        new Button(
            getTranslation("intervision.cancel"),
            click -> UI.getCurrent().getPage().getHistory().back());
    cancel.addThemeVariants(ButtonVariant.TERTIARY);
    Div acts = new Div(store, cancel);
    acts.addClassName("gt-form__actions");
    if (page != null && page.group().endedOn() == null) {
      GroupPage now = page;
      Button end =
          new Button(
              getTranslation("intervision.group.end"),
              click ->
                  new ReasonDialog(
                          "intervision.group.end",
                          reason -> {
                            groups.end(
                                currentUser.actor(), now.group().id(), now.version(), reason);
                            UI.getCurrent().navigate(IntervisionPaths.HOME);
                          })
                      .open());
      end.addThemeVariants(ButtonVariant.TERTIARY);
      end.addClassName("gt-end");
      acts.add(end);
    }
    return acts;
  }

  private void store(GroupForm form) {
    conflict.removeAll();
    Actor actor = currentUser.actor();
    GroupPage before = page;
    if (before == null) {
      GroupDraft draft = form.draft(null);
      List<Problem<GroupDraft.Field>> problems = groups.problems(actor, draft);
      form.show(problems);
      if (problems.isEmpty()) {
        IntervisionGroupId made = groups.create(actor, draft);
        UI.getCurrent().navigate(IntervisionPaths.group(made));
        Toast.show(getTranslation("intervision.group.made"));
      }
      return;
    }
    change(form, before, before.version());
  }

  private void change(GroupForm form, GroupPage before, int version) {
    Actor actor = currentUser.actor();
    try {
      groups.change(actor, before.group().id(), version, form.draft(before.group().team()));
      UI.getCurrent().navigate(IntervisionPaths.group(before.group().id()));
      Toast.show(getTranslation("intervision.saved"));
    } catch (Refusal refusal) {
      Toast.refuse(getTranslation(refusal.key(), refusal.arguments()));
    } catch (Conflict meanwhile) {
      GroupPage theirs = groups.page(actor, before.group().id());
      conflict.add(
          new ConflictPanel(
                  getTranslation("intervision.conflict"),
                  getTranslation("intervision.conflict.text"),
                  new Version(
                      getTranslation("intervision.conflict.mine"),
                      "",
                      form.name.getValue() + " · " + form.place.getValue()),
                  new Version(
                      getTranslation("intervision.conflict.theirs"),
                      "",
                      theirs.group().name() + " · " + theirs.place()))
              .keepMine(
                  getTranslation("intervision.conflict.keepMine"),
                  () -> change(form, before, theirs.version()))
              .takeTheirs(
                  getTranslation("intervision.conflict.takeTheirs"),
                  () -> UI.getCurrent().navigate(IntervisionPaths.group(before.group().id()))));
    }
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(
        getTranslation(page == null ? "intervision.group.new" : "intervision.group.change"));
  }
}
