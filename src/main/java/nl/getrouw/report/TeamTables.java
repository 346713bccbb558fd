package nl.getrouw.report;

import java.util.ArrayList;
import java.util.List;
import nl.getrouw.action.ActionRow;
import nl.getrouw.action.ActionsAtAudit.Line;
import nl.getrouw.audit.Movement.Move;
import nl.getrouw.audit.Profile.ItemLine;
import nl.getrouw.audit.Remark;
import nl.getrouw.audit.profile.ProfileWords;
import nl.getrouw.guest.VoiceWords;
import nl.getrouw.guest.Voices;
import nl.getrouw.guest.Voices.Heard;
import nl.getrouw.report.AuditWorkbook.Table;
import org.jspecify.annotations.Nullable;

/** What the team and its guests say, and what the team works on; each only where there is any. */
final class TeamTables {

  private final Contents contents;
  private final ProfileWords words;
  private final ActionWords actions;

  TeamTables(Contents contents, ProfileWords words) {
    this.contents = contents;
    this.words = words;
    this.actions = new ActionWords(words);
  }

  List<Table> tables() {
    List<Table> tables = new ArrayList<>();
    if (contents.profile().concept() != null) {
      tables.add(replies());
    }
    if (!contents.voices().groups().isEmpty()) {
      tables.add(voices(contents.voices()));
    }
    if (!contents.improvement().isEmpty()) {
      tables.add(improvement(contents.improvement()));
    }
    return tables;
  }

  // ---------------------------------------------------------------- right of reply

  private Table replies() {
    Rows rows = new Rows(Part.REPLY, words);
    contents.profile().replies().stream()
        .filter(remark -> remark.item() == null)
        .forEach(remark -> reply(rows, null, remark));
    for (ItemLine line : contents.profile().items()) {
      contents.profile().replyOn(line.item()).ifPresent(remark -> reply(rows, line, remark));
    }
    return rows.table();
  }

  private void reply(Rows rows, @Nullable ItemLine line, Remark remark) {
    Remark.Answer answer = remark.answer();
    rows.add(
        line == null ? null : line.item().code(),
        line == null ? words.text("profile.reply.general") : rows.plain(line.item().name()),
        remark.text(),
        remark.by(),
        Rows.day(remark.at()),
        answer == null ? null : words.text(answer.decision().key()),
        answer == null ? null : Rows.given(answer.before()),
        answer == null ? null : Rows.given(answer.after()),
        answer == null ? null : answer.reason(),
        answer == null ? null : answer.by(),
        answer == null ? null : Rows.day(answer.at()));
  }

  // ---------------------------------------------------------------- voices

  private Table voices(Voices voices) {
    VoiceWords says =
        new VoiceWords(voices, VoiceWords.agreed(contents.profile()), words::text, words.formats());
    Rows rows = new Rows(Part.VOICES, words);
    for (Voices.Line line : voices.lines()) {
      for (Heard heard : voices.groups()) {
        var mean = line.means().get(heard.voice());
        rows.add(
            line.domain().code(),
            rows.plain(line.domain().name()),
            says.group(heard.voice()),
            heard.isShown() ? heard.atLeast() : null,
            mean,
            says.guests(mean),
            says.agreed(line),
            line.means().isEmpty() ? null : line.spread(says.agreed(line)));
      }
    }
    return rows.table();
  }

  // ---------------------------------------------------------------- actions

  private Table improvement(Contents.Improvement improvement) {
    Rows rows = new Rows(Part.ACTIONS, words);
    for (Line line : improvement.worked()) {
      action(rows, "report.data.before", line.action(), line.move());
    }
    improvement.open().forEach(action -> action(rows, "report.data.before", action, null));
    improvement.made().forEach(action -> action(rows, "report.data.made", action, null));
    return rows.table();
  }

  private void action(Rows rows, String when, ActionRow action, @Nullable Move move) {
    rows.add(
        action.goal(),
        words.text(when),
        actions.about(action).replace("\u00ad", ""),
        action.item() == null ? null : action.item().code(),
        actions.state(action),
        action.ownerName(),
        action.due(),
        action.steps(),
        action.stepsDone(),
        move == null ? null : move.before(),
        move == null ? null : move.after(),
        move == null || move.change() == null ? null : move.change().points(),
        move == null ? null : actions.change(move));
  }
}
