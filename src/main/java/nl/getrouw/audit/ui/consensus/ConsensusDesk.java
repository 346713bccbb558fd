package nl.getrouw.audit.ui.consensus;

import com.vaadin.flow.component.html.Div;
import java.util.Objects;
import java.util.function.BiConsumer;
import nl.getrouw.audit.Agreed;
import nl.getrouw.audit.Consensus;
import nl.getrouw.audit.ConsensusConflict;
import nl.getrouw.audit.ConsensusPage;
import nl.getrouw.audit.ConsensusPage.Row;
import nl.getrouw.instrument.Rating;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.ConflictPanel;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.SavedState;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Agreeing on one item: drafts, what the others do meanwhile, and two who agree at once. */
final class ConsensusDesk {

  private final Consensus consensus;
  private final CurrentUser currentUser;
  private final SavedState saved;
  private final Drafts drafts = Drafts.ofSession();
  private final BiConsumer<Row, ConsensusPage> onwards;
  private final Runnable writing;
  private ConsensusPage page;
  private Row row;
  private final Talk talk;
  private @Nullable AgreePanel panel;
  private boolean inConflict;

  /**
   * @param onwards goes to the next difference after this one
   * @param writing told when somebody chooses or types
   */
  ConsensusDesk(
      Consensus consensus,
      Grounds grounds,
      CurrentUser currentUser,
      SavedState saved,
      ConsensusPage page,
      Row row,
      BiConsumer<Row, ConsensusPage> onwards,
      Runnable writing) {
    this.consensus = consensus;
    this.currentUser = currentUser;
    this.saved = saved;
    this.page = page;
    this.row = row;
    this.onwards = onwards;
    this.writing = writing;
    this.talk = new Talk(page, row, grounds.of(page.audit(), row.item().code()));
    showRoom();
  }

  Talk talk() {
    return talk;
  }

  String item() {
    return row.item().code();
  }

  /** Whether something stands here that is not agreed on. */
  boolean hasDraft() {
    return drafts.has(page.audit(), row);
  }

  /** Takes over what changed; what was typed here stays. */
  void refresh(ConsensusPage now) {
    Agreed before = row.agreed();
    boolean closed = page.mayAgree() && !now.mayAgree();
    page = now;
    row = now.row(item()).orElse(row);
    Agreed after = row.agreed();
    if (closed) {
      showRoom();
    } else if (!inConflict && after != null && !Objects.equals(before, after)) {
      if (hasDraft() && panel != null) {
        String full = new RatingWords(talk, row.item().scale()).full(after.rating());
        panel.tell(talk.getTranslation("consensus.meanwhile", by(after), full));
      } else {
        showRoom();
      }
    }
  }

  private void showRoom() {
    Agreed agreed = row.agreed();
    panel = null;
    inConflict = false;
    if (page.mayAgree()) {
      showPanel(drafts.of(page.audit(), row));
    } else if (agreed != null) {
      talk.show(new AgreedPanel(row.item(), agreed, row.change()), new FinalBanner(page));
    }
  }

  private void showPanel(Draft draft) {
    boolean others = page.open().stream().anyMatch(open -> !open.item().equals(row.item()));
    String deed = row.agreed() != null ? "change" : others ? "agreeAndNext" : "agree";
    AgreePanel fresh =
        new AgreePanel(row.item(), draft, this::keep)
            .agree(talk.getTranslation("consensus." + deed), this::agree)
            .later(talk.getTranslation("consensus.later"), () -> onwards.accept(row, page));
    if (row.agreed() != null || !others) {
      fresh.withoutLater();
    }
    if (row.agreed() != null) {
      fresh.tell(history(row.agreed()));
    }
    panel = fresh;
    inConflict = false;
    talk.show(fresh);
  }

  private String history(Agreed agreed) {
    return agreed.by() == null
        ? talk.getTranslation("consensus.agreed.atOnce")
        : talk.getTranslation(
            "consensus.agreed.by", agreed.by(), Formats.current().moment(agreed.at()));
  }

  private void keep(Draft draft) {
    drafts.keep(page.audit(), row, draft);
    writing.run();
  }

  private void agree() {
    if (panel == null) {
      return;
    }
    Draft draft = panel.draft();
    Rating rating = draft.rating();
    if (rating == null) {
      panel.tell(talk.getTranslation("consensus.chooseFirst"));
      return;
    }
    agree(draft, rating);
  }

  private void agree(Draft draft, Rating rating) {
    try {
      Agreed now =
          consensus.agree(
              currentUser.actor(), page.audit(), item(), rating, draft.reason(), draft.version());
      drafts.forget(page.audit(), row);
      saved.saved(now.at());
      onwards.accept(row, page);
    } catch (ConsensusConflict conflict) {
      showConflict(draft, rating, conflict.theirs());
    } catch (Refusal refusal) {
      refuse(refusal);
    } catch (DataAccessException | TransactionException away) {
      saved.failed();
      Toast.refuse(talk.getTranslation("consensus.notSaved"));
    }
  }

  private void refuse(Refusal refusal) {
    String text = talk.getTranslation(refusal.key(), refusal.arguments());
    if (panel != null && refusal.key().equals("audit.refused.reasonNeeded")) {
      panel.refuseReason(text);
    } else {
      Toast.refuse(text);
    }
  }

  /** Both versions; the draft stays as it is until one of the three ways is taken. */
  private void showConflict(Draft mine, Rating rating, Agreed theirs) {
    page = consensus.page(currentUser.actor(), page.audit());
    row = page.row(item()).orElse(row);
    ConflictPanel choice =
        new ConflictChoice(talk, row.item(), theirs)
            .panel(
                rating,
                mine.reason(),
                () -> agree(mine.after(theirs), rating),
                () -> {
                  drafts.forget(page.audit(), row);
                  onwards.accept(row, page);
                },
                () -> {
                  Draft both = mine.merged(theirs);
                  drafts.keep(page.audit(), row, both);
                  showPanel(both);
                });
    Div card = new Div(choice);
    card.addClassName("gt-agree");
    panel = null;
    inConflict = true;
    talk.show(card);
  }

  private static String by(Agreed agreed) {
    return agreed.by() == null ? "" : FirstName.of(agreed.by());
  }

  void press(String key) {
    if (panel != null) {
      panel.press(key);
    }
  }

  void typing(String name) {
    if (panel != null) {
      panel.typing(name);
    }
  }

  void nobodyTypes() {
    if (panel != null) {
      panel.nobodyTypes();
    }
  }
}
