package nl.getrouw.preparation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import nl.getrouw.audit.Visit;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.BsnWarning;
import nl.getrouw.kernel.ui.ErrorSummary;
import nl.getrouw.kernel.ui.SavedState;
import nl.getrouw.preparation.Figure;
import nl.getrouw.preparation.FigureConflict;
import nl.getrouw.preparation.FigureProblem;
import nl.getrouw.preparation.FiguresPage;
import nl.getrouw.preparation.TeamFigures;
import nl.getrouw.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** The fields of a team's figures; each is stored when it is left. */
final class FiguresForm extends Composite<Div> {

  private final TeamFigures figures;
  private final CurrentUser currentUser;
  private final Visit visit;
  private final SavedState saved;
  private final Runnable submitted;
  private final ErrorSummary summary = new ErrorSummary();
  private final Div trouble = new Div();
  private final Map<Figure, BigDecimalField> fields = new EnumMap<>(Figure.class);
  private final Map<Figure, BigDecimal> seen = new EnumMap<>(Figure.class);
  private final TextArea remark = new TextArea(getTranslation("preparation.figures.remark"));
  private String seenRemark;

  FiguresForm(
      TeamFigures figures,
      CurrentUser currentUser,
      Visit visit,
      FiguresPage page,
      SavedState saved,
      Runnable submitted) {
    this.figures = figures;
    this.currentUser = currentUser;
    this.visit = visit;
    this.saved = saved;
    this.submitted = submitted;
    seen.putAll(page.values());
    seenRemark = page.remark();
    Div grid = new Div();
    grid.addClassName("gt-figures-form");
    for (Figure figure : Figure.values()) {
      grid.add(field(figure));
    }
    remark();
    Button submit = new Button(getTranslation("preparation.figures.submit"), click -> submit());
    submit.addThemeVariants(ButtonVariant.PRIMARY);
    submit.addClassName("gt-start");
    getContent().addClassNames("gt-stack", "gt-stack--s");
    getContent().add(summary, trouble, grid, remark, new Div(submit));
  }

  private BigDecimalField field(Figure figure) {
    BigDecimalField field = new BigDecimalField(getTranslation(figure.key()));
    field.setHelperText(getTranslation(figure.key() + ".help"));
    field.setManualValidation(true);
    field.setValue(seen.get(figure));
    field.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            store(figure, change.getValue());
          }
        });
    fields.put(figure, field);
    return field;
  }

  private void remark() {
    BsnWarning.on(remark);
    remark.setMaxLength(TeamFigures.LONGEST_REMARK);
    remark.setMinRows(2);
    remark.setHelperText(getTranslation("preparation.figures.remark.help"));
    remark.setManualValidation(true);
    remark.addClassName("gt-wide");
    remark.setValue(seenRemark);
    remark.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            storeRemark(change.getValue());
          }
        });
  }

  private void store(Figure figure, @Nullable BigDecimal value) {
    BigDecimalField field = Objects.requireNonNull(fields.get(figure));
    stored(
        field,
        () -> figures.save(currentUser.actor(), visit.audit(), figure, seen.get(figure), value),
        () -> remember(figure, value),
        theirs -> {
          remember(figure, theirs.isEmpty() ? null : new BigDecimal(theirs));
          return () -> field.setValue(seen.get(figure));
        },
        () -> store(figure, value));
  }

  private void remember(Figure figure, @Nullable BigDecimal value) {
    if (value == null) {
      seen.remove(figure);
    } else {
      seen.put(figure, value);
    }
  }

  private void storeRemark(String text) {
    stored(
        remark,
        () -> figures.remark(currentUser.actor(), visit.audit(), seenRemark, text),
        () -> seenRemark = text.strip(),
        theirs -> {
          seenRemark = theirs;
          return () -> remark.setValue(theirs);
        },
        () -> storeRemark(text));
  }

  /** Learns what a colleague wrote, and says how to take that over. */
  private interface Theirs {
    Runnable learn(String theirs);
  }

  private <C extends Component & HasValidation> void stored(
      C field, Supplier<Instant> store, Runnable done, Theirs theirs, Runnable again) {
    try {
      saved.saved(store.get());
      done.run();
      field.setInvalid(false);
    } catch (Refusal refusal) {
      saved.silent();
      field.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
      field.setInvalid(true);
    } catch (FigureConflict conflict) {
      saved.silent();
      Runnable take = theirs.learn(conflict.theirs());
      trouble.removeAll();
      trouble.add(
          FigureChoice.between(
              String.valueOf(valueOf(field)),
              conflict.theirs(),
              () -> {
                trouble.removeAll();
                again.run();
              },
              () -> {
                trouble.removeAll();
                take.run();
              }));
    }
  }

  private static Object valueOf(Component field) {
    return field instanceof BigDecimalField number
        ? Objects.requireNonNullElse(number.getValue(), "–")
        : ((TextArea) field).getValue();
  }

  private void submit() {
    List<FigureProblem> problems = figures.problems(currentUser.actor(), visit.audit());
    fields.values().forEach(field -> field.setInvalid(false));
    for (FigureProblem problem : problems.reversed()) {
      BigDecimalField field = Objects.requireNonNull(fields.get(problem.figure()));
      field.setErrorMessage(words(problem.refusal()));
      field.setInvalid(true);
    }
    summary.show(
        getTranslation("preparation.figures.problems", problems.size()),
        problems.stream().map(this::line).toList());
    if (problems.isEmpty()) {
      figures.submit(currentUser.actor(), visit.audit());
      submitted.run();
    }
  }

  private ErrorSummary.Problem line(FigureProblem problem) {
    Focusable<?> field = fields.get(problem.figure());
    return new ErrorSummary.Problem(words(problem.refusal()), field);
  }

  private String words(Refusal refusal) {
    return getTranslation(refusal.key(), refusal.arguments());
  }
}
