package nl.getrouw.audit.ui.scoring;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import nl.getrouw.audit.Answer;
import nl.getrouw.audit.AnswerConflict;
import nl.getrouw.audit.SheetPage;
import nl.getrouw.audit.Sheets;
import nl.getrouw.instrument.Item;
import nl.getrouw.kernel.Moments;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.ui.FocusLayout;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.kernel.ui.SavedState;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;
import nl.getrouw.security.Preferences;
import org.jspecify.annotations.Nullable;

/** Scores one item; each answer is saved the moment it is given. */
@Route(value = SheetPaths.ITEM, autoLayout = false)
@PermitAll
class ScoreItemView extends Composite<FocusLayout>
    implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

  private final Sheets sheets;
  private final EvidenceRoom evidence;
  private final CurrentUser currentUser;
  private final Preferences preferences;
  private final Clock clock;
  private final SavedState state = new SavedState();
  private @Nullable ItemPage page;
  private String title = "";

  ScoreItemView(
      Sheets sheets,
      EvidenceRoom evidence,
      CurrentUser currentUser,
      Preferences preferences,
      Clock clock) {
    this.sheets = sheets;
    this.evidence = evidence;
    this.currentUser = currentUser;
    this.preferences = preferences;
    this.clock = clock;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Actor actor = currentUser.actor();
    SheetPage sheet = sheets.sheet(actor, SheetPaths.audit(event.getRouteParameters()));
    String code = event.getRouteParameters().get("item").orElseThrow(NotFound::new);
    Item item = sheet.instrument().item(code).orElseThrow(NotFound::new);
    if (!sheet.applicable().contains(item)) {
      ResumeScoringView.forward(event, sheet);
      return;
    }
    boolean paged = page != null;
    show(actor, sheet, item, SheetPaths.leadsBackToReview(event.getLocation()));
    if (paged) {
      Objects.requireNonNull(page).form().focusQuestion();
    }
  }

  private void show(Actor actor, SheetPage sheet, Item item, boolean backToReview) {
    boolean shortcuts = preferences.of(actor).shortcuts();
    ItemEvidence seen = evidence.of(sheet, item, getLocale(), state);
    page =
        new ItemPage(
            sheet,
            item,
            getLocale(),
            answer -> keep(sheet, answer),
            seen,
            state,
            backToReview,
            shortcuts);
    title = item.code() + " " + item.name().in(getLocale());
    showLastSaved(sheet);
    getContent().top(SheetTop.of(sheet, actor, sheet.isOpen() ? state : new SubmittedBadge(sheet)));
    getContent().panel(page.strip(), page.form(), page.foot());
  }

  private Desk.Kept<Answer> keep(SheetPage sheet, Answer answer) {
    try {
      return new Desk.Kept.Stored<>(
          sheets.save(
              currentUser.actor(),
              sheet.audit(),
              answer.item(),
              answer.rating(),
              answer.note(),
              answer.version()));
    } catch (AnswerConflict conflict) {
      return new Desk.Kept.Elsewhere<>(conflict.theirs());
    }
  }

  /** On coming in: when the last answer of today was saved. */
  private void showLastSaved(SheetPage sheet) {
    sheet.answers().values().stream()
        .map(Answer::at)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .filter(this::isToday)
        .ifPresentOrElse(state::saved, state::silent);
  }

  private boolean isToday(Instant moment) {
    return moment.atZone(Moments.ZONE).toLocalDate().equals(LocalDate.now(clock));
  }

  /** Nobody leaves behind what is not stored; the page says why it stays. */
  @Override
  public void beforeLeave(BeforeLeaveEvent event) {
    if (page != null && !page.form().isStored()) {
      event.postpone();
    }
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(title);
  }
}
