package nl.getrouw.precondition.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.stream.IntStream;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.kernel.ui.BsnWarning;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.ConflictPanel;
import nl.getrouw.kernel.ui.ConflictPanel.Version;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.SavedState;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.precondition.Aspect;
import nl.getrouw.precondition.Preconditions;
import nl.getrouw.precondition.Score;
import nl.getrouw.precondition.Sheet;
import nl.getrouw.precondition.Voice;
import nl.getrouw.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** The score and motivation of one aspect, kept as soon as they are given. */
final class AspectForm extends Composite<Card> {

  private final Sheet sheet;
  private final Aspect aspect;
  private final Preconditions preconditions;
  private final CurrentUser currentUser;
  private final RadioButtonGroup<Integer> score = new RadioButtonGroup<>();
  private final TextArea motivation = new TextArea();
  private final SavedState state = new SavedState();
  private final Div conflict = new Div();
  private @Nullable Integer version;
  private boolean filling;

  AspectForm(Sheet sheet, Aspect aspect, Preconditions preconditions, CurrentUser currentUser) {
    this.sheet = sheet;
    this.aspect = aspect;
    this.preconditions = preconditions;
    this.currentUser = currentUser;
    boolean plain = sheet.seat().voice() == Voice.COUNCIL;
    score.setLabel(getTranslation("precondition.score"));
    score.setItems(IntStream.rangeClosed(1, Score.HIGHEST).boxed().toList());
    score.setItemLabelGenerator(
        given ->
            given
                + " "
                + getTranslation(
                    (plain ? "precondition.plain.level." : "precondition.level.") + given));
    motivation.setLabel(
        getTranslation(plain ? "precondition.plain.why" : "precondition.motivation"));
    motivation.setMaxLength(Score.MOTIVATION_AT_MOST);
    motivation.setMinRows(2);
    motivation.setValueChangeMode(ValueChangeMode.ON_BLUR);
    motivation.addClassName("gt-wide");
    BsnWarning.on(motivation);
    sheet.of(aspect).ifPresent(this::fill);
    score.addValueChangeListener(change -> keep());
    motivation.addValueChangeListener(change -> keep());
    Div fields = new Div(conflict, score, motivation, state);
    fields.addClassNames("gt-stack", "gt-stack--s");
    getContent().with(fields);
  }

  @Override
  protected Card initContent() {
    return new Card(getTranslation(aspect.key())).intro(question());
  }

  private String question() {
    return getTranslation(
        aspect.key() + (sheet.seat().voice() == Voice.COUNCIL ? ".plain" : ".about"));
  }

  private void fill(Score stored) {
    filling = true;
    version = stored.version();
    score.setValue(stored.score());
    motivation.setValue(stored.motivation());
    filling = false;
  }

  private void keep() {
    if (filling) {
      return;
    }
    conflict.removeAll();
    try {
      preconditions.score(
          currentUser.actor(),
          sheet.check().year(),
          sheet.seat().voice(),
          team(),
          aspect,
          version,
          score.getValue(),
          motivation.getValue());
      stored().ifPresent(this::saved);
    } catch (Refusal refusal) {
      state.failed();
      Toast.refuse(getTranslation(refusal.key(), refusal.arguments()));
    } catch (Conflict meanwhile) {
      state.failed();
      stored().ifPresent(theirs -> conflict.add(versions(theirs)));
    }
  }

  private void saved(Score stored) {
    version = stored.version();
    state.saved(stored.at());
  }

  private java.util.Optional<Score> stored() {
    return preconditions
        .sheet(currentUser.actor(), sheet.check().year(), sheet.seat().voice(), team())
        .of(aspect);
  }

  private @Nullable TeamId team() {
    return sheet.seat().team() == null ? null : sheet.seat().team().id();
  }

  private ConflictPanel versions(Score theirs) {
    return new ConflictPanel(
            getTranslation("precondition.conflict"),
            getTranslation("precondition.conflict.text", theirs.by()),
            new Version(
                getTranslation("precondition.conflict.mine"),
                "",
                said(score.getValue(), motivation.getValue())),
            new Version(
                getTranslation("precondition.conflict.theirs"),
                Formats.current().time(theirs.at()),
                said(theirs.score(), theirs.motivation())))
        .keepMine(
            getTranslation("precondition.conflict.keepMine"),
            () -> {
              version = theirs.version();
              keep();
            })
        .takeTheirs(
            getTranslation("precondition.conflict.takeTheirs"),
            () -> {
              conflict.removeAll();
              fill(theirs);
              saved(theirs);
            });
  }

  private String said(@Nullable Integer given, String words) {
    return (given == null ? getTranslation("precondition.noScore") : given.toString())
        + " · "
        + words;
  }
}
