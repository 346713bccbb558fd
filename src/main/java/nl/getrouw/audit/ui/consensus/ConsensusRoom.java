package nl.getrouw.audit.ui.consensus;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import java.util.Objects;
import nl.getrouw.audit.Audits;
import nl.getrouw.audit.Consensus;
import nl.getrouw.audit.ConsensusPage;
import nl.getrouw.audit.ConsensusPage.Row;
import nl.getrouw.audit.Transition;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.FocusTop;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** The consensus of one audit: list and talk, kept up to date with what the others do. */
final class ConsensusRoom extends Composite<Div> {

  private final Consensus consensus;
  private final Grounds grounds;
  private final Audits audits;
  private final CurrentUser currentUser;
  private final AuditId audit;
  private final AgreementHead head;
  private final ConsensusTop top;
  private final ConsensusNews news;
  private final DifferenceList list = new DifferenceList();
  private final ConsensusKeys keys = new ConsensusKeys(this::press);
  private ConsensusPage page;
  private @Nullable String asked;
  private @Nullable ConsensusDesk desk;
  private Registration listening = () -> {};

  /**
   * @throws NotFound unless the user audits here and the audit has reached consensus
   */
  ConsensusRoom(
      Consensus consensus,
      Grounds grounds,
      Audits audits,
      CurrentUser currentUser,
      AuditorsLine line,
      AuditId audit) {
    this.consensus = consensus;
    this.grounds = grounds;
    this.audits = audits;
    this.currentUser = currentUser;
    this.audit = audit;
    Actor actor = currentUser.actor();
    page = consensus.page(actor, audit);
    head = new AgreementHead(consensus.agreement(actor, audit), page);
    top = new ConsensusTop(page, actor.id());
    news = new ConsensusNews(consensus, currentUser, line, page, top.company(), this);
    getContent().addClassName("gt-consensus");
  }

  AuditId audit() {
    return audit;
  }

  String teamName() {
    return page.teamName();
  }

  FocusTop top() {
    return top.bar();
  }

  AgreementHead head() {
    return head;
  }

  /**
   * Opens an item; without one, the first difference beside the list, or the end of the talk.
   *
   * @throws NotFound when there is no such item
   */
  void open(@Nullable String item) {
    page = consensus.page(currentUser.actor(), audit);
    asked = item;
    Row row =
        item == null
            ? page.open().stream().findFirst().orElse(null)
            : page.row(item).orElseThrow(NotFound::new);
    desk = row == null ? null : deskOf(row);
    show();
  }

  private ConsensusDesk deskOf(Row row) {
    return new ConsensusDesk(
        consensus,
        grounds,
        currentUser,
        top.saved(),
        page,
        row,
        this::onwards,
        () -> news.sayWriting(row.item().code()));
  }

  private void show() {
    head.show(page);
    top.show(page);
    list.show(page, desk == null ? null : desk.item());
    Component talk = desk == null ? closing() : desk.talk();
    getContent().removeAll();
    getContent().add(list, talk, keys);
    getContent().setClassName("gt-consensus--detail", asked != null);
  }

  private FinishPanel closing() {
    String lead =
        audits.page(currentUser.actor(), audit).step(page.closing()).stream()
            .flatMap(step -> step.whoMay().stream())
            .findFirst()
            .orElse("");
    return new FinishPanel(page, lead, this::close);
  }

  /** Gives the concept to the team, or makes the audit final where the team scored itself. */
  private void close(int days) {
    Actor actor = currentUser.actor();
    try {
      if (page.closing() == Transition.MAKE_CONCEPT) {
        audits.makeConcept(actor, audit, page.version(), days);
      } else {
        audits.finish(actor, audit, page.version());
      }
    } catch (Conflict changed) {
      Toast.refuse(getTranslation("consensus.changed"));
    } catch (Refusal refusal) {
      Toast.refuse(getTranslation(refusal.key(), refusal.arguments()));
    }
    refresh();
  }

  /** To the next open difference in the order as it was, from the start when there is none. */
  private void onwards(Row from, ConsensusPage before) {
    page = consensus.page(currentUser.actor(), audit);
    go(page.nextAfter(from.item(), before).map(row -> row.item().code()).orElse(null));
  }

  private void go(@Nullable String item) {
    if (Objects.equals(item, asked)) {
      open(item);
    } else {
      UI.getCurrent()
          .navigate(item == null ? ConsensusPaths.all(audit) : ConsensusPaths.item(audit, item));
    }
  }

  void focus() {
    if (desk != null) {
      desk.talk().focus();
    }
  }

  private void press(String key) {
    String here = desk == null ? null : desk.item();
    String next =
        switch (key) {
          case "ArrowLeft" -> list.from(here, -1);
          case "ArrowRight" -> list.from(here, 1);
          default -> null;
        };
    if (next != null) {
      go(next);
    } else if (desk != null) {
      desk.press(key);
    }
  }

  /** Shows what changed elsewhere; what is typed here stays. */
  void refresh() {
    try {
      page = consensus.page(currentUser.actor(), audit);
    } catch (NotFound closed) {
      UI.getCurrent().navigate(ConsensusPaths.audit(audit));
      return;
    }
    ConsensusDesk here = desk;
    boolean nothingLeft = asked == null && page.open().isEmpty();
    if (here == null || (nothingLeft && !here.hasDraft())) {
      open(asked);
      return;
    }
    head.show(page);
    top.show(page);
    list.show(page, here.item());
    here.refresh(page);
  }

  /** "Fatima schrijft mee", where that is about the item that is open here. */
  void typing(String name, String item) {
    if (desk != null && desk.item().equals(item)) {
      desk.typing(name);
    }
  }

  void nobodyTypes() {
    if (desk != null) {
      desk.nobodyTypes();
    }
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    listening = news.start(attached.getUI());
  }

  @Override
  protected void onDetach(DetachEvent detached) {
    listening.remove();
    news.sayGone();
  }
}
