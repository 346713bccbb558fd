package nl.getrouw.learning.intervision.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.getrouw.kernel.Bilingual;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.ConflictPanel;
import nl.getrouw.kernel.ui.ConflictPanel.Version;
import nl.getrouw.kernel.ui.Crumb;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.learning.intervision.Method;
import nl.getrouw.learning.intervision.Method.Step;
import nl.getrouw.learning.intervision.Methods;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** Changes a step plan of the organisation, in the language of the page. */
@Route(IntervisionPaths.EDIT_METHOD)
@PermitAll
class EditMethodView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  private final Methods methods;
  private final CurrentUser currentUser;
  private final TextField name = new TextField(getTranslation("intervision.edit.name"));
  private final TextArea summary = new TextArea(getTranslation("intervision.edit.summary"));
  private final TextArea suits = new TextArea(getTranslation("intervision.method.suits"));
  private final Div steps = new Div();
  private final Div conflict = new Div();
  private final List<StepFields> fields = new ArrayList<>();
  private @Nullable Method method;

  EditMethodView(Methods methods, CurrentUser currentUser) {
    this.methods = methods;
    this.currentUser = currentUser;
    steps.addClassName("gt-stack");
    List.of(summary, suits).forEach(field -> field.addClassName("gt-wide"));
    name.addClassName("gt-wide");
    getContent().addClassNames("gt-page", "gt-page--form");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Actor actor = currentUser.actor();
    Method shown =
        methods.get(actor, event.getRouteParameters().get("code").orElseThrow(NotFound::new));
    if (!shown.isOwn() || !methods.mayMake(actor)) {
      throw new NotFound();
    }
    fill(shown);
    Button more =
        new Button(
            getTranslation("intervision.edit.addStep"),
            Icon.of("plus"),
            click -> {
              add(null);
              number();
            });
    getContent().removeAll();
    getContent()
        .add(
            new PageHeader(getTranslation("intervision.edit"))
                .crumbs(
                    new Crumb(getTranslation("intervision.title"), IntervisionPaths.HOME),
                    new Crumb(getTranslation("intervision.methods"), IntervisionPaths.METHODS))
                .lead(getTranslation("intervision.edit.lead")),
            conflict,
            new Card(getTranslation("intervision.method")).with(name, summary, suits),
            steps,
            more,
            acts());
  }

  private void fill(Method shown) {
    method = shown;
    name.setValue(shown.name().in(getLocale()));
    summary.setValue(shown.summary().in(getLocale()));
    suits.setValue(shown.suits().in(getLocale()));
    fields.clear();
    steps.removeAll();
    shown.steps().forEach(this::add);
    number();
  }

  private void add(@Nullable Step step) {
    StepFields one =
        new StepFields(
            step,
            gone -> {
              fields.remove(gone);
              steps.remove(gone);
              number();
            });
    fields.add(one);
    steps.add(one);
  }

  private void number() {
    for (int place = 0; place < fields.size(); place++) {
      fields.get(place).number(place + 1);
    }
  }

  private Div acts() {
    Button save = new Button(getTranslation("intervision.save"), click -> save(version()));
    save.addThemeVariants(ButtonVariant.PRIMARY);
    Button cancel =
        new Button(getTranslation("intervision.cancel"), click -> UI.getCurrent().navigate(path()));
    cancel.addThemeVariants(ButtonVariant.TERTIARY);
    Button retire =
        new Button(
            getTranslation("intervision.edit.retire"),
            click -> {
              methods.retire(currentUser.actor(), Objects.requireNonNull(method).code());
              UI.getCurrent().navigate(IntervisionPaths.METHODS);
            });
    retire.addThemeVariants(ButtonVariant.TERTIARY);
    retire.addClassName("gt-end");
    Div acts = new Div(save, cancel, retire);
    acts.addClassName("gt-form__actions");
    return acts;
  }

  private int version() {
    return Objects.requireNonNull(method).version();
  }

  private String path() {
    return IntervisionPaths.method(Objects.requireNonNull(method).code());
  }

  /** A text in the language of the page; one that had no translation stays one text. */
  static Bilingual changed(@Nullable Bilingual before, String text, boolean english) {
    if (before == null || before.isOneText()) {
      return Bilingual.of(text);
    }
    return english ? new Bilingual(before.nl(), text) : new Bilingual(text, before.en());
  }

  private void save(int version) {
    conflict.removeAll();
    Method before = Objects.requireNonNull(method);
    boolean english = getLocale().getLanguage().equals("en");
    try {
      Method now =
          new Method(
              before.code(),
              version,
              before.success(),
              before.people(),
              changed(before.name(), name.getValue(), english),
              changed(before.summary(), summary.getValue(), english),
              changed(before.suits(), suits.getValue(), english),
              fields.stream().map(one -> one.step(english)).toList());
      methods.change(currentUser.actor(), now);
      UI.getCurrent().navigate(path());
      Toast.show(getTranslation("intervision.saved"));
    } catch (IllegalArgumentException incomplete) {
      Toast.refuse(
          getTranslation("intervision.edit.incomplete", Method.FEWEST_STEPS, Method.MOST_STEPS));
    } catch (Refusal refusal) {
      Toast.refuse(getTranslation(refusal.key(), refusal.arguments()));
    } catch (Conflict meanwhile) {
      Method theirs = methods.get(currentUser.actor(), before.code());
      conflict.add(
          new ConflictPanel(
                  getTranslation("intervision.conflict"),
                  getTranslation("intervision.conflict.text"),
                  new Version(getTranslation("intervision.conflict.mine"), "", mine()),
                  new Version(getTranslation("intervision.conflict.theirs"), "", words(theirs)))
              .keepMine(
                  getTranslation("intervision.conflict.keepMine"), () -> save(theirs.version()))
              .takeTheirs(
                  getTranslation("intervision.conflict.takeTheirs"),
                  () -> {
                    conflict.removeAll();
                    fill(theirs);
                  }));
    }
  }

  private String mine() {
    return name.getValue()
        + " · "
        + summary.getValue()
        + " · "
        + fields.stream().map(StepFields::words).collect(Collectors.joining(" · "));
  }

  private String words(Method theirs) {
    return theirs.name().in(getLocale())
        + " · "
        + theirs.summary().in(getLocale())
        + " · "
        + theirs.steps().stream()
            .map(step -> step.name().in(getLocale()) + ": " + step.task().in(getLocale()))
            .collect(Collectors.joining(" · "));
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("intervision.edit"));
  }
}
