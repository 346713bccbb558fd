package nl.getrouw.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.getrouw.board.BoardInfo;
import nl.getrouw.board.Phase;
import nl.getrouw.board.Sight;
import nl.getrouw.kernel.ui.Icon;

/** What the team does now, in one question; a hint for who leads; who can see what. */
final class BoardHead extends Composite<Div> {

  private final Phase phase;
  private final Paragraph lead = new Paragraph();
  private int left;
  private String said = "";

  BoardHead(Seat seat, Sight sight) {
    BoardInfo info = sight.info();
    phase = info.phase();
    left = sight.votesLeft();
    H1 headline = new H1(getTranslation("board.question." + phase));
    headline.getElement().setAttribute("tabindex", "-1");
    lead.addClassName("gt-muted");
    lead.getElement().setAttribute("aria-live", "polite");
    Div words = new Div(headline, lead);
    words.addClassName("gt-grow");
    getContent().addClassName("gt-board-head");
    getContent().add(words);
    if (info.plan().bell() && info.isRunning()) {
      Button bell = new Button(getTranslation("board.bell"), Icon.of("bell"), e -> seat.ring());
      getContent().add(bell);
    }
    getContent().add(privacy(info));
    if (sight.leads() && info.isRunning()) {
      Paragraph hint =
          new Paragraph(Icon.of("lightbulb"), new Span(info.now().hint().in(getLocale())));
      hint.addClassName("gt-board-hint");
      getContent().add(hint);
    }
    show(info);
  }

  /** Says who can see what in a few words; in full when somebody asks. */
  private NativeButton privacy(BoardInfo info) {
    NativeButton privacy =
        new NativeButton(
            "",
            click -> {
              Dialog dialog = new Dialog(new Privacy(info.anonymous()));
              dialog.setHeaderTitle(getTranslation("board.privacy.title"));
              dialog.setWidth("560px");
              dialog
                  .getFooter()
                  .add(new Button(getTranslation("board.close"), close -> dialog.close()));
              dialog.open();
            });
    privacy.add(
        Icon.of(info.anonymous() ? "eye-off" : "user-round"),
        new Span(getTranslation(info.anonymous() ? "board.anonymous" : "board.named")));
    privacy.addClassNames("gt-badge", "gt-board-who");
    privacy.getElement().setAttribute("aria-haspopup", "dialog");
    return privacy;
  }

  void show(BoardInfo info) {
    if (phase == Phase.GROUP) {
      Span keys = new Span(" " + getTranslation("board.lead.GROUP.keys"));
      keys.addClassName("gt-hide-narrow");
      lead.removeAll();
      lead.add(new Span(getTranslation("board.lead.GROUP")), keys);
      return;
    }
    lead.setText(
        switch (phase) {
          case WRITE -> getTranslation("board.lead.WRITE", info.hidden());
          case VOTE -> getTranslation("board.lead.VOTE", left, info.plan().votes());
          case THEME_CHECK -> said.isEmpty() ? getTranslation("board.lead." + phase) : said;
          default -> getTranslation("board.lead." + phase);
        });
  }

  /** What the team does now changed within the phase. */
  void say(String words) {
    said = words;
    lead.setText(words);
  }

  /** Whose button is gone with the phase before begins at the question of this one. */
  void takeLostFocus() {
    getElement()
        .executeJs(
            """
            requestAnimationFrame(() => {
              if (document.activeElement === document.body) {
                this.querySelector('h1')?.focus({preventScroll: true});
              }
            })""");
  }

  void votesLeft(int votes) {
    left = votes;
    lead.setText(getTranslation("board.lead.VOTE", left));
  }
}
