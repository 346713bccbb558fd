package nl.getrouw.learning.growth.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.SelfCheckId;
import nl.getrouw.kernel.ui.FocusLayout;
import nl.getrouw.kernel.ui.FocusTop;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.Keys;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.kernel.ui.SavedState;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.learning.growth.CheckKind;
import nl.getrouw.learning.growth.SelfCheck;
import nl.getrouw.learning.growth.SelfChecks;
import nl.getrouw.security.CurrentUser;
import nl.getrouw.security.Preferences;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;

/** Filling in a self-assessment: one sentence at a time, every answer stored at once. */
@Route(value = GrowthPaths.FILL, autoLayout = false)
@PermitAll
class CheckView extends Composite<FocusLayout> implements BeforeEnterObserver, HasDynamicTitle {

  private final SelfChecks checks;
  private final CurrentUser currentUser;
  private final Preferences preferences;
  private final SavedState state = new SavedState();
  private @Nullable SelfCheckId id;
  private CheckKind kind = CheckKind.COMPETENCE;
  private int at;

  CheckView(SelfChecks checks, CurrentUser currentUser, Preferences preferences) {
    this.checks = checks;
    this.currentUser = currentUser;
    this.preferences = preferences;
    state.getElement().getClassList().add("gt-end");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    kind = GrowthPaths.kind(event);
    var actor = currentUser.actor();
    id = checks.begin(actor, kind);
    at = kind.statements().indexOf(checks.get(actor, id).resumeAt());
    getContent()
        .top(
            new FocusTop(
                getTranslation("growth.check.back"),
                GrowthPaths.GROWTH,
                getTranslation(kind.key()),
                state));
    show(false);
  }

  private SelfCheck check() {
    return checks.get(currentUser.actor(), Objects.requireNonNull(id));
  }

  private void show(boolean focus) {
    SelfCheck check = check();
    StatementForm form = new StatementForm(kind, at, check, this::answer);
    List<String> keys = new ArrayList<>(form.keys());
    keys.addAll(List.of("ArrowLeft", "ArrowRight"));
    Keys listening =
        new Keys(keys, key -> press(form, key))
            .enabled(preferences.of(currentUser.actor()).shortcuts());
    getContent().panel(strip(check), new Div(form, listening), foot(check));
    if (focus) {
      form.focusQuestion();
    }
  }

  private void press(StatementForm form, String key) {
    switch (key) {
      case "ArrowLeft" -> go(-1);
      case "ArrowRight" -> go(1);
      default -> form.press(key);
    }
  }

  /** Stores at once; the person goes on herself, so that a slip can be put right. */
  private void answer(int value) {
    try {
      Instant stored =
          checks.answer(
              currentUser.actor(), Objects.requireNonNull(id), kind.statements().get(at), value);
      state.saved(stored);
    } catch (DataAccessException gone) {
      state.failed();
      return;
    }
    show(true);
  }

  private void go(int by) {
    int to = at + by;
    if (to >= 0 && to < kind.statements().size()) {
      at = to;
      show(true);
    }
  }

  private Component strip(SelfCheck check) {
    int all = kind.statements().size();
    ProgressBar bar = new ProgressBar(0, all, check.answers().size());
    String progress = getTranslation("growth.check.progress", check.answers().size(), all);
    bar.getElement().setAttribute("aria-label", progress);
    Span text = new Span(progress);
    text.addClassName("gt-small");
    Div strip = new Div(bar, text);
    strip.addClassNames("gt-progress", "gt-selfcheck__strip");
    return strip;
  }

  private Component[] foot(SelfCheck check) {
    Button previous =
        new Button(getTranslation("growth.check.previous"), Icon.of("arrow-left"), click -> go(-1));
    previous.setEnabled(at > 0);
    Span only = new Span(Icon.of("eye-off"), new Span(getTranslation("growth.check.only")));
    only.addClassNames("gt-private", "gt-end");
    boolean last = at == kind.statements().size() - 1;
    Button next =
        last || check.isComplete()
            ? new Button(getTranslation("growth.check.finish"), Icon.of("check"), click -> finish())
            : new Button(getTranslation("growth.check.next"), click -> go(1));
    next.addThemeVariants(ButtonVariant.PRIMARY);
    if (!last && check.isComplete()) {
      Button on = new Button(getTranslation("growth.check.next"), click -> go(1));
      return new Component[] {previous, only, on, next};
    }
    return new Component[] {previous, only, next};
  }

  private void finish() {
    try {
      checks.finish(currentUser.actor(), Objects.requireNonNull(id));
      Toast.show(getTranslation("growth.check.finished"));
      UI.getCurrent().navigate(GrowthPaths.course(kind));
    } catch (Refusal refusal) {
      Toast.refuse(getTranslation(refusal.key(), refusal.arguments()));
      at = kind.statements().indexOf(check().resumeAt());
      show(true);
    }
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation(kind.key()));
  }
}
