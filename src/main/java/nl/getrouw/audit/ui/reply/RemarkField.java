package nl.getrouw.audit.ui.reply;

import static nl.getrouw.audit.ui.reply.ReplyWords.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Objects;
import nl.getrouw.audit.Remark;
import nl.getrouw.audit.RemarkConflict;
import nl.getrouw.audit.Replies;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.BsnWarning;
import nl.getrouw.kernel.ui.ConflictPanel;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.SavedState;
import nl.getrouw.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** One remark in the writing: kept while typed, taken back when emptied. */
final class RemarkField extends Composite<Div> {

  private static final int PAUSE_MILLIS = 700;
  private static final int SHORTEST = 3;

  private final Replies replies;
  private final CurrentUser currentUser;
  private final AuditId audit;
  private final @Nullable String item;
  private final Runnable changed;
  private final TextArea field;
  private final SavedState saved = new SavedState();
  private final Div conflict = new Div();
  private int version;

  /**
   * @param item code; null for the audit as a whole
   * @param remark what is written already
   * @param changed told after each change that was kept
   */
  RemarkField(
      Replies replies,
      CurrentUser currentUser,
      AuditId audit,
      @Nullable String item,
      @Nullable Remark remark,
      Runnable changed) {
    this.replies = replies;
    this.currentUser = currentUser;
    this.audit = audit;
    this.item = item;
    this.changed = changed;
    version = remark == null ? 0 : remark.version();
    field = new TextArea(text(item == null ? "reply.general" : "reply.remark"));
    field.setMaxLength(Remark.LONGEST);
    field.setManualValidation(true);
    field.setMinRows(2);
    field.addClassName("gt-wide");
    field.setValue(remark == null ? "" : remark.text());
    field.setValueChangeMode(ValueChangeMode.LAZY);
    field.setValueChangeTimeout(PAUSE_MILLIS);
    BsnWarning.on(field);
    field.addValueChangeListener(typed -> keep());
    Div content = getContent();
    content.addClassNames("gt-stack", "gt-stack--xs");
    content.add(field, saved, conflict);
  }

  void focus() {
    field.focus();
  }

  private void keep() {
    String said = field.getValue().strip();
    if (conflict.getComponentCount() > 0) {
      return;
    }
    try {
      field.setInvalid(false);
      if (said.isEmpty() && version > 0) {
        replies.withdraw(currentUser.actor(), audit, item, version);
        version = 0;
        saved.silent();
      } else if (said.length() >= SHORTEST) {
        Remark kept = replies.remark(currentUser.actor(), audit, item, said, version);
        version = kept.version();
        saved.saved(kept.at());
      } else {
        return;
      }
      changed.run();
    } catch (RemarkConflict meanwhile) {
      ask(meanwhile.theirs());
    } catch (Refusal refusal) {
      field.setErrorMessage(text(refusal.key(), refusal.arguments()));
      field.setInvalid(true);
    }
  }

  private void ask(@Nullable Remark theirs) {
    String mine = field.getValue().strip();
    String other = theirs == null ? "" : theirs.text();
    String name = theirs == null ? text("reply.conflict.colleague") : theirs.by();
    saved.silent();
    conflict.add(
        new ConflictPanel(
                text("reply.conflict", name),
                text("reply.conflict.text"),
                new ConflictPanel.Version(text("reply.conflict.mine"), "", mine),
                new ConflictPanel.Version(
                    text("reply.conflict.theirs", name),
                    theirs == null ? "" : Formats.current().time(theirs.at()),
                    other))
            .keepMine(text("reply.conflict.keepMine"), () -> settle(theirs, mine))
            .takeTheirs(text("reply.conflict.takeTheirs"), () -> settle(theirs, other))
            .merge(
                text("reply.conflict.merge"),
                () -> settle(theirs, (mine + "\n\n" + other).strip())));
  }

  /** Goes on from what stands in the database, with the text that was chosen. */
  private void settle(@Nullable Remark theirs, String chosen) {
    conflict.removeAll();
    version = theirs == null ? 0 : theirs.version();
    if (Objects.equals(field.getValue(), chosen)) {
      keep();
    } else {
      field.setValue(chosen);
    }
  }
}
