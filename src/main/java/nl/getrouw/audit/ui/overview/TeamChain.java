package nl.getrouw.audit.ui.overview;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.getrouw.audit.AuditRow;
import nl.getrouw.audit.AuditState;
import nl.getrouw.audit.Profile;
import nl.getrouw.kernel.Moments;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.SectionHead;
import org.jspecify.annotations.Nullable;

/** "Waar staat Wilgenhof?": the links from scoring to the next audit, with where the team is. */
final class TeamChain extends Composite<Section> {

  private enum Stage {
    DONE,
    NOW,
    TO_COME
  }

  private final OrderedList chain = new OrderedList();
  private final Formats formats = Formats.current();

  /**
   * @param audits the team's audits, newest first, at least one
   * @param latest the profile of the newest final one
   */
  TeamChain(List<AuditRow> audits, @Nullable Profile latest) {
    Optional<AuditRow> planned =
        audits.reversed().stream().filter(row -> row.state() == AuditState.PLANNED).findFirst();
    Optional<AuditRow> running =
        audits.stream()
            .filter(row -> row.state() != AuditState.PLANNED)
            .filter(row -> row.state() != AuditState.CANCELLED)
            .findFirst();
    chain.addClassName("gt-chain");
    chain.getElement().setAttribute("role", "list");
    running.or(() -> planned).ifPresent(audit -> links(audit, latest));
    running.ifPresent(audit -> next(planned));
    getContent()
        .add(
            new SectionHead(getTranslation("planning.chain", audits.getFirst().teamName())), chain);
  }

  private void links(AuditRow audit, @Nullable Profile latest) {
    AuditState state = audit.state();
    boolean isFinal = state == AuditState.FINAL;
    link(
        "planning.chain.scored",
        stage(state.compareTo(AuditState.SCORING)),
        switch (state) {
          case PLANNED -> getTranslation("planning.chain.from", formats.day(audit.startsOn()));
          case SCORING -> getTranslation("planning.submitted", audit.submitted(), audit.sheets());
          case CONSENSUS, CONCEPT, FINAL, CANCELLED -> formats.month(audit.startsOn());
        });
    link(
        "planning.chain.consensus",
        stage(state.compareTo(AuditState.CONSENSUS)),
        state == AuditState.CONSENSUS
            ? getTranslation("planning.chain.choosing")
            : state.compareTo(AuditState.CONSENSUS) > 0
                ? ""
                : getTranslation("planning.chain.by", formats.day(audit.endsOn())));
    if (state == AuditState.CONCEPT) {
      link("planning.chain.concept", Stage.NOW, getTranslation("planning.chain.replying"));
    }
    link("planning.chain.profile", isFinal ? Stage.DONE : Stage.TO_COME, profile(isFinal, latest));
    int points = isFinal && latest != null ? latest.points().size() : 0;
    Stage choosing = isFinal ? Stage.NOW : Stage.TO_COME;
    link(
        "planning.chain.points",
        points > 0 ? Stage.DONE : choosing,
        isFinal ? getTranslation("planning.chain.chosen", points) : "");
  }

  private String profile(boolean isFinal, @Nullable Profile latest) {
    if (!isFinal || latest == null) {
      return "";
    }
    LocalDate day = LocalDate.ofInstant(latest.finalisedAt(), Moments.ZONE);
    return getTranslation("planning.finalisedOn", formats.day(day));
  }

  private void next(Optional<AuditRow> planned) {
    link(
        "planning.chain.next",
        Stage.TO_COME,
        planned
            .map(audit -> formats.month(audit.startsOn()))
            .orElseGet(() -> getTranslation("planning.chain.notPlanned")));
  }

  private static Stage stage(int past) {
    if (past > 0) {
      return Stage.DONE;
    }
    return past == 0 ? Stage.NOW : Stage.TO_COME;
  }

  private void link(String key, Stage stage, String caption) {
    Span mark = new Span();
    mark.addClassName("gt-chain__link");
    Span small = new Span(caption);
    small.addClassName("gt-caption");
    ListItem step = new ListItem(mark, new Div(new Text(getTranslation(key)), small));
    step.addClassName("gt-chain__step");
    switch (stage) {
      case DONE -> {
        mark.add(Icon.of("check"));
        step.addClassName("gt-chain__step--done");
      }
      case NOW -> step.getElement().setAttribute("aria-current", "step");
      case TO_COME -> {}
    }
    chain.add(step);
  }
}
