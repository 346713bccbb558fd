package nl.getrouw.audit.ui.reply;

import static nl.getrouw.audit.ui.reply.ReplyWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.Objects;
import nl.getrouw.audit.AuditState;
import nl.getrouw.audit.Audits;
import nl.getrouw.audit.Remark;
import nl.getrouw.audit.Replies;
import nl.getrouw.audit.ReplyPage;
import nl.getrouw.audit.ReplyTerm;
import nl.getrouw.audit.ui.AuditBadge;
import nl.getrouw.audit.ui.AuditPaths;
import nl.getrouw.audit.ui.FollowUp;
import nl.getrouw.instrument.Rating;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.ui.Crumb;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.live.LiveNews;
import nl.getrouw.live.ui.LivePage;
import nl.getrouw.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** The right of reply to one concept: the team lead writes, the lead auditor answers. */
@Route("audits/:id([0-9]{1,18})/weerwoord")
@PermitAll
class ReplyView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  private final Replies replies;
  private final ReplyTerm term;
  private final FollowUp followUp;
  private final CurrentUser currentUser;
  private @Nullable ReplyPage page;
  private @Nullable SendCard sending;

  ReplyView(
      Replies replies, ReplyTerm term, FollowUp followUp, CurrentUser currentUser, LiveNews news) {
    this.replies = replies;
    this.term = term;
    this.followUp = followUp;
    this.currentUser = currentUser;
    getContent().addClassName("gt-page");
    LivePage.keep(
        this, news, () -> Audits.channel(page().audit()), this::concernsReader, this::follow);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(AuditPaths.audit(event));
  }

  private void show(AuditId id) {
    show(replies.page(currentUser.actor(), id));
  }

  /** News may come late: who types keeps the page as long as the same may be typed. */
  private void follow() {
    ReplyPage before = page();
    ReplyPage now = replies.page(currentUser.actor(), before.audit());
    boolean busy = before.mayRemark() || before.mayAnswer();
    boolean asBefore =
        now.state() == before.state()
            && now.closed() == before.closed()
            && now.mayRemark() == before.mayRemark()
            && now.mayAnswer() == before.mayAnswer();
    if (!busy || !asBefore) {
      show(now);
    }
  }

  private void show(ReplyPage shown) {
    page = shown;
    Div main = new Div(content(shown));
    main.addClassNames("gt-stack", "gt-grow");
    Aside side = new Aside();
    side.addClassName("gt-stack");
    sending = shown.mayRemark() ? new SendCard(shown, this::send) : null;
    if (sending != null) {
      side.add(sending);
    }
    side.add(
        new ReplyFacts(
            shown.concept(),
            shown.closed(),
            shown.remarks(),
            shown.open(),
            profile(shown),
            more(shown)));
    Div columns = new Div(main, side);
    columns.addClassName("gt-columns");
    getContent().removeAll();
    getContent().add(header(shown), columns);
  }

  private Component[] more(ReplyPage page) {
    return page.mayExtend()
        ? new Component[] {
          new Button(
              text("reply.extend"), click -> new ExtendDialog(page.concept(), this::extend).open())
        }
        : new Component[0];
  }

  private void extend(LocalDate until, String reason) {
    try {
      term.extend(currentUser.actor(), page().audit(), until, reason);
      Toast.show(text("reply.extended", Formats.current().weekday(until)));
    } catch (Conflict meanwhile) {
      Toast.refuse(text("reply.extendedElsewhere"));
    }
    show(page().audit());
  }

  private static Anchor profile(ReplyPage page) {
    boolean concept = page.state() == AuditState.CONCEPT;
    return new Anchor(
        AuditPaths.profile(page.audit()), text(concept ? "reply.toConcept" : "reply.toProfile"));
  }

  private Component content(ReplyPage page) {
    return page.mayRemark()
        ? new RemarkDesk(replies, currentUser, page, this::kept)
        : new RemarkList(page, this::answer, followUp.from(currentUser.actor(), page.audit()));
  }

  private static PageHeader header(ReplyPage page) {
    return new PageHeader(text(page.moment().key()))
        .crumbs(
            new Crumb(text("reply.crumb.audits"), AuditPaths.LIST),
            new Crumb(page.teamName(), AuditPaths.audit(page.audit())))
        .headline(headline(page))
        .lead(lead(page))
        .badges(new AuditBadge(page.state()));
  }

  private static String headline(ReplyPage page) {
    if (page.mayRemark()) {
      return text("reply.headline.write");
    }
    if (page.mayAnswer()) {
      return page.remarks() == 0
          ? text("reply.headline.none")
          : text("reply.headline.answer", page.open());
    }
    return text("reply.headline.read", page.teamName());
  }

  private static String lead(ReplyPage page) {
    if (page.mayRemark()) {
      return text("reply.lead.write", Formats.current().weekday(page.concept().replyUntil()));
    }
    return text(page.mayAnswer() ? "reply.lead.answer" : "reply.lead.read");
  }

  /** The own remark is kept; what a colleague wrote meanwhile is still to be read. */
  private void kept() {
    ReplyPage before = page();
    ReplyPage now = replies.page(currentUser.actor(), before.audit());
    if (now.concept().version() == before.concept().version() + 1) {
      page = now;
    }
    if (sending != null) {
      sending.show(now);
    }
  }

  private void send() {
    try {
      replies.send(currentUser.actor(), page().audit(), page().concept().version());
      Toast.show(text("reply.sent"));
    } catch (Conflict meanwhile) {
      Toast.refuse(text("reply.meanwhile"));
    }
    show(page().audit());
  }

  private void answer(
      Remark remark, Remark.Decision decision, @Nullable Rating after, String reason) {
    try {
      replies.answer(
          currentUser.actor(),
          page().audit(),
          remark.item(),
          decision,
          after,
          reason,
          remark.version());
      Toast.show(text("reply.answered"));
    } catch (Conflict meanwhile) {
      Toast.refuse(text("reply.answeredElsewhere"));
    }
    show(page().audit());
  }

  private ReplyPage page() {
    return Objects.requireNonNull(page);
  }

  /**
   * Who writes or answers keeps what is typed; only a step of the audit itself changes the page.
   */
  private boolean concernsReader(String message) {
    boolean busy = page().mayRemark() || page().mayAnswer();
    return message.equals("state")
        || message.equals("reply")
        || (!page().mayRemark() && message.equals("term"))
        || (!busy && message.startsWith("answered "));
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(text("reply.title", page().teamName()));
  }
}
