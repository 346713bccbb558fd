package nl.getrouw.calibration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.getrouw.agreement.AgreementReport;
import nl.getrouw.calibration.Practice;
import nl.getrouw.calibration.Practices;
import nl.getrouw.calibration.Vignette;
import nl.getrouw.kernel.ui.Banner;
import nl.getrouw.kernel.ui.Crumb;
import nl.getrouw.kernel.ui.ErrorSummary;
import nl.getrouw.kernel.ui.ErrorSummary.Problem;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.security.CurrentUser;

/** A practice audit: read the evidence, choose a score, see how it compares. */
@Route(PracticeView.PATH)
@PermitAll
class PracticeView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  static final String PATH = "ijken/oefenen";

  private final Practices practices;
  private final CurrentUser currentUser;
  private final Div cardList = new Div();
  private final Map<Vignette.Question, QuestionCard> cards = new LinkedHashMap<>();

  PracticeView(Practices practices, CurrentUser currentUser) {
    this.practices = practices;
    this.currentUser = currentUser;
    getContent().addClassNames("gt-page", "gt-page--form");
    cardList.addClassName("gt-stack");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    ask(practices.practice(currentUser.actor()));
  }

  private void ask(Practice practice) {
    begin(practice);
    cards.clear();
    ErrorSummary problems = new ErrorSummary();
    for (Vignette.Question question : practice.vignette().questions()) {
      QuestionCard card = new QuestionCard(practice.item(question), question);
      cards.put(question, card);
      cardList.add(card);
    }
    Button check =
        new Button(getTranslation("calibration.practice.check"), click -> check(problems));
    check.addThemeVariants(ButtonVariant.PRIMARY);
    Div actions = new Div(check);
    actions.addClassName("gt-form__actions");
    getContent().add(cardList, problems, actions);
  }

  private void check(ErrorSummary problems) {
    Map<String, Integer> scores = new LinkedHashMap<>();
    List<Problem> open = new ArrayList<>();
    cards.forEach(
        (question, card) ->
            card.score()
                .ifPresentOrElse(
                    score -> scores.put(question.item(), score),
                    () ->
                        open.add(
                            new Problem(
                                getTranslation("calibration.practice.gap", card.name()), card))));
    if (!open.isEmpty()) {
      problems.show(getTranslation("calibration.practice.gaps", open.size()), open);
      return;
    }
    result(practices.finish(currentUser.actor(), scores));
  }

  private void result(Practice practice) {
    begin(practice);
    AgreementReport agreement = practice.agreement();
    int questions = practice.vignette().questions().size();
    getContent()
        .add(
            new Banner(
                Banner.Kind.POSITIVE,
                "target",
                getTranslation(
                    "calibration.result.headline", (int) agreement.exact().agreeing(), questions),
                getTranslation(
                    "calibration.result.text", (int) agreement.withinOne().agreeing(), questions)));
    for (Vignette.Question question : practice.vignette().questions()) {
      Integer own = practice.scores().get(question.item());
      if (own != null) {
        cardList.add(new FeedbackCard(practice.item(question), question, own));
      }
    }
    Button again = new Button(getTranslation("calibration.practice.again"), click -> ask(practice));
    Div actions = new Div(again);
    actions.addClassName("gt-form__actions");
    getContent().add(cardList, actions);
    getContent().getElement().executeJs("window.scrollTo(0, 0); this.scrollIntoView()");
  }

  private void begin(Practice practice) {
    getContent().removeAll();
    cardList.removeAll();
    getContent()
        .add(
            new PageHeader(
                    getTranslation(
                        "calibration.practice.title", practice.vignette().title().in(getLocale())))
                .lead(practice.vignette().introduction().in(getLocale()))
                .crumbs(new Crumb(getTranslation("calibration.nav"), CalibrationView.PATH)));
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("calibration.practice"));
  }
}
