package nl.getrouw.audit.ui.reply;

import static nl.getrouw.audit.ui.reply.ReplyWords.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.getrouw.audit.Remark;
import nl.getrouw.audit.Remark.Answer;
import nl.getrouw.audit.Remark.Decision;
import nl.getrouw.audit.ReplyPage.Row;
import nl.getrouw.instrument.Item;
import nl.getrouw.instrument.Rating;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.BsnWarning;
import org.jspecify.annotations.Nullable;

/** The lead auditor's answer to one remark: the score stays or changes, and why. */
final class AnswerForm extends Composite<Div> {

  /** Stores an answer. */
  interface Keep {
    void answer(Decision decision, @Nullable Rating after, String reason);
  }

  /** What can become of the score; without a rating it stays. */
  private record Choice(@Nullable Rating after) {}

  private final @Nullable Item item;
  private final Select<Choice> score = new Select<>();
  private final TextArea reason = new TextArea(text("reply.reason"));
  private final Keep keep;

  /**
   * @param row the item; null for the audit as a whole
   */
  AnswerForm(@Nullable Row row, Remark remark, Keep keep) {
    this.item = row == null ? null : row.item();
    this.keep = keep;
    Div content = getContent();
    content.addClassNames("gt-reply__answer", "gt-stack", "gt-stack--s");
    Answer given = remark.answer();
    if (row != null) {
      choices(row, given);
      content.add(score);
    }
    reason.setManualValidation(true);
    reason.setRequiredIndicatorVisible(true);
    reason.setMaxLength(Remark.LONGEST);
    reason.setMinRows(2);
    reason.setHelperText(text("reply.reason.help"));
    reason.addClassName("gt-wide");
    reason.setValue(given == null ? "" : given.reason());
    BsnWarning.on(reason);
    Button save = new Button(text("reply.answer"), click -> save());
    Div foot = new Div(save);
    foot.addClassName("gt-form__actions");
    content.add(reason, foot);
  }

  private void choices(Row row, @Nullable Answer given) {
    Rating before = given == null ? row.agreed().rating() : given.before();
    List<Choice> choices = new ArrayList<>(List.of(new Choice(null)));
    row.item().scale().values().mapToObj(Rating.Scored::new).map(Choice::new).forEach(choices::add);
    if (row.item().notApplicable()) {
      choices.add(new Choice(new Rating.NotApplicable("")));
    }
    choices.removeIf(choice -> choice.after() != null && alike(choice.after(), before));
    score.setLabel(text("reply.score"));
    score.setItems(choices);
    score.setItemLabelGenerator(
        choice ->
            choice.after() == null
                ? text("reply.score.stays", ReplyWords.rating(row.item(), before))
                : text("reply.score.becomes", ReplyWords.rating(row.item(), choice.after())));
    Rating after = given == null ? null : given.after();
    score.setValue(
        choices.stream()
            .filter(choice -> choice.after() != null && alike(choice.after(), after))
            .findFirst()
            .orElse(choices.getFirst()));
  }

  private static boolean alike(Rating one, @Nullable Rating other) {
    return one instanceof Rating.Scored
        ? Objects.equals(one, other)
        : other != null && one.getClass().equals(other.getClass());
  }

  private void save() {
    try {
      reason.setInvalid(false);
      Rating after = item == null ? null : score.getValue().after();
      String why = reason.getValue().strip();
      Decision decision =
          item == null ? Decision.NOTED : after == null ? Decision.KEPT : Decision.CHANGED;
      keep.answer(
          decision,
          after instanceof Rating.NotApplicable ? new Rating.NotApplicable(why) : after,
          why);
    } catch (Refusal refusal) {
      reason.setErrorMessage(text(refusal.key(), refusal.arguments()));
      reason.setInvalid(true);
      reason.focus();
    }
  }
}
