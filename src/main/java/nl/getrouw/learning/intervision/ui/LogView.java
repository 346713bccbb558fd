package nl.getrouw.learning.intervision.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.getrouw.kernel.IntervisionSessionId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Crumb;
import nl.getrouw.kernel.ui.DateField;
import nl.getrouw.kernel.ui.EmptyState;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.learning.intervision.GroupPage;
import nl.getrouw.learning.intervision.GroupRow;
import nl.getrouw.learning.intervision.IntervisionGroups;
import nl.getrouw.learning.intervision.IntervisionSessions;
import nl.getrouw.learning.intervision.Method;
import nl.getrouw.learning.intervision.Methods;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;

/**
 * Logs a session that was held without preparing: everything is filled in, one button stores it.
 */
@Route(IntervisionPaths.LOG)
@PermitAll
class LogView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  private final IntervisionGroups groups;
  private final IntervisionSessions sessions;
  private final Methods methods;
  private final CurrentUser currentUser;
  private final Clock clock;
  private final Select<GroupRow> group = new Select<>();
  private final DateField day = new DateField(getTranslation("intervision.log.day"));
  private final IntegerField minutes =
      new IntegerField(getTranslation("intervision.group.minutes"));
  private final Select<Method> method = new Select<>();
  private final CheckboxGroup<GroupPage.Member> people = new CheckboxGroup<>();
  private final Checkbox success = new Checkbox(getTranslation("intervision.topics.wasSuccess"));

  LogView(
      IntervisionGroups groups,
      IntervisionSessions sessions,
      Methods methods,
      CurrentUser currentUser,
      Clock clock) {
    this.groups = groups;
    this.sessions = sessions;
    this.methods = methods;
    this.currentUser = currentUser;
    this.clock = clock;
    group.setLabel(getTranslation("intervision.log.group"));
    group.setItemLabelGenerator(GroupRow::name);
    method.setLabel(getTranslation("intervision.method"));
    method.setItemLabelGenerator(one -> one.name().in(getLocale()));
    people.setLabel(getTranslation("intervision.attendance"));
    people.setItemLabelGenerator(GroupPage.Member::name);
    minutes.setStepButtonsVisible(true);
    minutes.setStep(15);
    group.addValueChangeListener(change -> fill(change.getValue()));
    method.addValueChangeListener(
        change -> success.setValue(change.getValue() != null && change.getValue().success()));
    getContent().addClassNames("gt-page", "gt-page--form");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Actor actor = currentUser.actor();
    List<GroupRow> mine =
        groups.list(actor).stream()
            .filter(one -> one.endedOn() == null && (one.mine() || one.arranges()))
            .toList();
    getContent().removeAll();
    getContent()
        .add(
            new PageHeader(getTranslation("intervision.log"))
                .crumbs(new Crumb(getTranslation("intervision.title"), IntervisionPaths.HOME))
                .lead(getTranslation("intervision.log.lead")));
    if (mine.isEmpty()) {
      getContent()
          .add(
              new Card()
                  .with(
                      new EmptyState(
                          "messages-square",
                          getTranslation("intervision.none"),
                          getTranslation("intervision.none.wait"))));
      return;
    }
    method.setItems(methods.all(actor));
    day.setValue(LocalDate.now(clock));
    day.setMax(LocalDate.now(clock));
    group.setItems(mine);
    String wanted =
        event
            .getLocation()
            .getQueryParameters()
            .getSingleParameter(IntervisionPaths.OF_GROUP)
            .orElse("");
    group.setValue(
        mine.stream()
            .filter(one -> one.id().toString().equals(wanted))
            .findFirst()
            .orElse(mine.getFirst()));
    getContent().add(form());
  }

  private void fill(GroupRow of) {
    GroupPage page = groups.page(currentUser.actor(), of.id());
    minutes.setValue(page.minutes());
    method
        .getListDataView()
        .getItems()
        .filter(one -> one.code().equals(of.method()))
        .findFirst()
        .ifPresent(method::setValue);
    List<GroupPage.Member> all = new ArrayList<>(page.members());
    boolean coachTakesPart = all.stream().anyMatch(member -> member.id().equals(of.coach()));
    if (!coachTakesPart) {
      all.add(new GroupPage.Member(of.coach(), of.coachName(), null));
    }
    people.setItems(all);
    people.setValue(all.stream().collect(Collectors.toSet()));
  }

  private Div form() {
    Div when = new Div(day, minutes);
    when.addClassName("gt-form__pair");
    Div how = new Div(group, method);
    how.addClassName("gt-form__pair");
    Card card = new Card().with(how, when, people, success);
    Button store = new Button(getTranslation("intervision.log.store"), click -> store());
    store.addThemeVariants(ButtonVariant.PRIMARY);
    Div acts = new Div(store);
    acts.addClassName("gt-form__actions");
    Div form = new Div(card, acts);
    form.addClassName("gt-form");
    return form;
  }

  private void store() {
    try {
      IntervisionSessionId id =
          sessions.log(
              currentUser.actor(),
              group.getValue().id(),
              Objects.requireNonNullElse(day.getValue(), LocalDate.now(clock)),
              Objects.requireNonNullElse(minutes.getValue(), 0),
              method.getValue().code(),
              people.getValue().stream().map(GroupPage.Member::id).collect(Collectors.toSet()),
              success.getValue());
      UI.getCurrent().navigate(IntervisionPaths.session(id));
      Toast.show(getTranslation("intervision.log.stored"));
    } catch (Refusal refusal) {
      Toast.refuse(getTranslation(refusal.key(), refusal.arguments()));
    }
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("intervision.log"));
  }
}
