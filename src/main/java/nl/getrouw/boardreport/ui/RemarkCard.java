package nl.getrouw.boardreport.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import nl.getrouw.boardreport.BoardReports;
import nl.getrouw.boardreport.BoardReports.BoardReport;
import nl.getrouw.boardreport.BoardWords;
import nl.getrouw.boardreport.Remark;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.BsnWarning;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.ConflictPanel;
import nl.getrouw.kernel.ui.ConflictPanel.Version;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.SavedState;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.outcome.Outcome;
import nl.getrouw.outcome.OutcomeReading;
import nl.getrouw.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** What an outcome says, and what the manager says of it; kept when the field is left. */
final class RemarkCard extends Composite<Card> {

  private final BoardReport report;
  private final @Nullable Outcome outcome;
  private final BoardReports reports;
  private final CurrentUser currentUser;
  private final TextArea words = new TextArea();
  private final SavedState state = new SavedState();
  private final Div conflict = new Div();
  private @Nullable Integer version;
  private boolean filling;

  RemarkCard(
      BoardReport report,
      @Nullable Outcome outcome,
      BoardReports reports,
      CurrentUser currentUser) {
    this.report = report;
    this.outcome = outcome;
    this.reports = reports;
    this.currentUser = currentUser;
    words.setLabel(getTranslation(outcome == null ? "boardreport.whole" : "boardreport.remark"));
    words.setMaxLength(Remark.TEXT_AT_MOST);
    words.setMinRows(2);
    words.setValueChangeMode(ValueChangeMode.ON_BLUR);
    words.addClassName("gt-wide");
    words.setHelperText(getTranslation("boardreport.remark.help"));
    BsnWarning.on(words);
    report.of(outcome).ifPresent(this::fill);
    words.addValueChangeListener(change -> keep());
    if (outcome != null) {
      getContent().intro(getTranslation(outcome.key() + ".what"));
      Div lines = new Div();
      lines.addClassNames("gt-stack", "gt-stack--xs", "gt-outcome-lines");
      report.page().of(outcome).forEach(reading -> lines.add(line(reading)));
      getContent().with(lines);
    }
    getContent().with(conflict, words, state);
  }

  @Override
  protected Card initContent() {
    return new Card(getTranslation(outcome == null ? "boardreport.together" : outcome.key()));
  }

  private Paragraph line(OutcomeReading reading) {
    BoardWords said = new BoardWords(this::getTranslation, Formats.current());
    Span value = new Span(said.value(reading.indicator(), reading.figure()));
    value.addClassName("gt-strong");
    Paragraph line =
        new Paragraph(new Span(getTranslation(reading.indicator().key()) + ": "), value);
    String parts = said.parts(reading.figure());
    if (!parts.isEmpty()) {
      Span small = new Span(" (" + parts + ")");
      small.addClassName("gt-caption");
      line.add(small);
    }
    line.addClassName("gt-small");
    return line;
  }

  private void fill(Remark stored) {
    filling = true;
    version = stored.version();
    words.setValue(stored.text());
    filling = false;
  }

  private void keep() {
    if (filling) {
      return;
    }
    conflict.removeAll();
    try {
      Remark stored =
          reports.remark(currentUser.actor(), report.period(), outcome, version, words.getValue());
      version = stored.version();
      state.saved(stored.at());
    } catch (Refusal refusal) {
      state.failed();
      Toast.refuse(getTranslation(refusal.key(), refusal.arguments()));
    } catch (Conflict meanwhile) {
      state.failed();
      reports
          .report(currentUser.actor(), report.period())
          .of(outcome)
          .ifPresent(theirs -> conflict.add(versions(theirs)));
    }
  }

  private ConflictPanel versions(Remark theirs) {
    return new ConflictPanel(
            getTranslation("boardreport.conflict"),
            getTranslation("boardreport.conflict.text", theirs.by()),
            new Version(getTranslation("boardreport.conflict.mine"), "", words.getValue()),
            new Version(
                getTranslation("boardreport.conflict.theirs"),
                Formats.current().time(theirs.at()),
                theirs.text()))
        .keepMine(
            getTranslation("boardreport.conflict.keepMine"),
            () -> {
              version = theirs.version();
              keep();
            })
        .takeTheirs(
            getTranslation("boardreport.conflict.takeTheirs"),
            () -> {
              conflict.removeAll();
              fill(theirs);
            });
  }
}
