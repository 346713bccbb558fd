package nl.getrouw.action.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import nl.getrouw.action.ActionPage;
import nl.getrouw.action.ActionPage.Step;
import nl.getrouw.action.ActionWork;
import nl.getrouw.action.Actions;
import nl.getrouw.action.Draft;
import nl.getrouw.action.ui.Rewording.Written;
import nl.getrouw.kernel.ActionId;
import nl.getrouw.kernel.Moments;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.BsnWarning;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.security.CurrentUser;

/** The steps of an action: ticked, put in order, taken out and added, each stored at once. */
final class StepsCard extends Composite<Card> {

  private final Actions actions;
  private final ActionWork work;
  private final CurrentUser currentUser;
  private final Runnable changed;
  private final Div list = new Div();
  private final TextField added = new TextField(getTranslation("action.step.new"));
  private final Div adding = new Div();
  private boolean rewording;

  StepsCard(
      Actions actions,
      ActionWork work,
      CurrentUser currentUser,
      ActionPage page,
      Runnable changed) {
    this.actions = actions;
    this.work = work;
    this.currentUser = currentUser;
    this.changed = changed;
    added.setMaxLength(Draft.STEP_AT_MOST);
    added.setManualValidation(true);
    added.addClassName("gt-grow");
    BsnWarning.on(added);
    Button add = new Button(getTranslation("action.step.add"), Icon.of("plus"), click -> add(page));
    added.addKeyPressListener(Key.ENTER, press -> add(page));
    adding.add(added, add);
    adding.addClassNames("gt-row", "gt-row--wrap", "gt-row--bottom", "gt-no-print");
    getContent().with(list, adding);
    show(page);
  }

  @Override
  protected Card initContent() {
    return new Card(getTranslation("action.steps"));
  }

  /** Shows what is stored now, unless somebody is rewording a step here. */
  void show(ActionPage page) {
    if (rewording) {
      return;
    }
    list.removeAll();
    adding.setVisible(page.mayEdit());
    if (page.steps().isEmpty()) {
      Paragraph none =
          new Paragraph(
              getTranslation(page.mayEdit() ? "action.steps.none" : "action.steps.noneYet"));
      none.addClassName("gt-muted");
      list.add(none);
      return;
    }
    OrderedList steps = new OrderedList();
    steps.addClassNames("gt-steps", "gt-divide");
    steps.getElement().setAttribute("role", "list");
    for (int at = 0; at < page.steps().size(); at++) {
      steps.add(line(page, page.steps().get(at), at));
    }
    list.add(steps);
  }

  private ListItem line(ActionPage page, Step step, int at) {
    Span text = new Span(step.text());
    Span words = new Span(text);
    if (step.doneAt() != null) {
      Span who =
          new Span(
              getTranslation(
                  "action.step.doneBy",
                  step.doneBy() == null ? "" : step.doneBy(),
                  Formats.current().day(step.doneAt().atZone(Moments.ZONE).toLocalDate())));
      who.addClassName("gt-caption");
      words.add(who);
    }
    words.addClassName("gt-cell");
    Checkbox done = new Checkbox(step.isDone());
    done.setLabelComponent(words);
    done.setReadOnly(!page.mayEdit());
    done.addClassName("gt-grow");
    done.addValueChangeListener(
        change ->
            run(
                () ->
                    work.tick(
                        currentUser.actor(), page.action().id(), step.id(), change.getValue())));
    ListItem line = new ListItem(done);
    line.addClassName("gt-steps__step");
    if (page.mayEdit()) {
      line.add(acts(page, step, at, line));
    }
    return line;
  }

  private void reword(ActionId id, Step step, ListItem line) {
    rewording = true;
    Rewording form =
        new Rewording(
            getTranslation("action.step.text"),
            Draft.STEP_AT_MOST,
            new Written(step.text(), step.version()),
            (text, version) -> work.rewordStep(currentUser.actor(), id, step.id(), version, text),
            () ->
                actions.page(currentUser.actor(), id).steps().stream()
                    .filter(one -> one.id() == step.id())
                    .findFirst()
                    .map(one -> new Written(one.text(), one.version())),
            () -> {
              rewording = false;
              changed.run();
            });
    line.removeAll();
    line.add(form);
    form.focus();
  }

  private Div acts(ActionPage page, Step step, int at, ListItem line) {
    var id = page.action().id();
    Button pencil = small("pencil", "action.step.reword", step);
    pencil.addClickListener(click -> reword(id, step, line));
    Button up = small("arrow-up", "action.step.up", step);
    up.addClickListener(
        click -> run(() -> work.shiftStep(currentUser.actor(), id, step.id(), true)));
    up.setEnabled(at > 0);
    Button down = small("arrow-down", "action.step.down", step);
    down.addClickListener(
        click -> run(() -> work.shiftStep(currentUser.actor(), id, step.id(), false)));
    down.setEnabled(at < page.steps().size() - 1);
    Button remove = small("x", "action.step.remove", step);
    remove.addClickListener(
        click -> run(() -> work.removeStep(currentUser.actor(), id, step.id())));
    Div acts = new Div(pencil, up, down, remove);
    acts.addClassNames("gt-steps__acts", "gt-no-print");
    return acts;
  }

  private Button small(String icon, String key, Step step) {
    Button button = new Button(Icon.of(icon));
    button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    button.setAriaLabel(getTranslation(key, step.text()));
    button.setTooltipText(getTranslation(key + ".short"));
    return button;
  }

  private void add(ActionPage page) {
    try {
      work.addStep(currentUser.actor(), page.action().id(), added.getValue());
      added.clear();
      added.setInvalid(false);
      added.focus();
      changed.run();
    } catch (Refusal refusal) {
      added.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
      added.setInvalid(true);
      added.focus();
    }
  }

  private void run(Runnable act) {
    try {
      act.run();
    } catch (NotFound gone) {
      Toast.refuse(getTranslation("action.step.gone"));
    }
    changed.run();
  }
}
