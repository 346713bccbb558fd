package nl.getrouw.board.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.getrouw.board.BoardInfo;
import nl.getrouw.board.Participant;
import nl.getrouw.guest.ui.QrCode;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.Toast;

/** What only who leads needs: inviting, skipping, handing over, the time. */
final class LeadMenu {

  private LeadMenu() {}

  static Button button(Seat seat, BoardInfo info) {
    Button button = new Button(Icon.of("ellipsis"), click -> dialog(seat, info).open());
    button.addThemeVariants(ButtonVariant.TERTIARY);
    button.setAriaLabel(button.getTranslation("board.lead.menu"));
    button.setTooltipText(button.getTranslation("board.lead.menu"));
    return button;
  }

  /** In sight while people come in. */
  static Button inviting(String code) {
    Button button = new Button(Icon.of("user-plus"));
    button.setText(button.getTranslation("board.invite.open"));
    button.addClassName("gt-hide-narrow");
    button.addClickListener(
        click -> {
          Dialog dialog = new Dialog(invitation(button, code));
          dialog.setHeaderTitle(button.getTranslation("board.invite.open"));
          dialog.setWidth("520px");
          dialog
              .getFooter()
              .add(new Button(button.getTranslation("board.close"), close -> dialog.close()));
          dialog.open();
        });
    return button;
  }

  private static Dialog dialog(Seat seat, BoardInfo info) {
    Dialog dialog = new Dialog();
    dialog.setHeaderTitle(dialog.getTranslation("board.lead.menu"));
    dialog.setWidth("520px");
    Div parts = new Div();
    parts.addClassName("gt-stack");
    if (info.code() != null) {
      parts.add(invitation(dialog, info.code()));
    }
    parts.add(stages(seat, info, dialog));
    parts.add(handing(seat, info, dialog));
    if (info.timerUntil() != null) {
      parts.add(
          new Button(
              dialog.getTranslation("board.timer.stop"),
              click -> {
                seat.time(0);
                dialog.close();
              }));
    }
    dialog.add(parts);
    dialog
        .getFooter()
        .add(new Button(dialog.getTranslation("board.close"), click -> dialog.close()));
    return dialog;
  }

  /** How others come in: colleagues with the link of this page, guests with the code. */
  static Div invitation(com.vaadin.flow.component.Component page, String code) {
    String address = BoardPaths.full(BoardPaths.guest(code));
    Span printed = new Span(code.substring(0, 4) + "-" + code.substring(4));
    printed.addClassNames("gt-code", "gt-guest-code");
    Button copy = new Button(page.getTranslation("board.invite.copy"), Icon.of("copy"));
    copy.addThemeVariants(ButtonVariant.TERTIARY);
    copy.addClickListener(
        click -> {
          copy.getElement().executeJs("navigator.clipboard?.writeText($0)", address);
          Toast.show(page.getTranslation("board.invite.copied"));
        });
    Div words =
        new Div(
            new H3(page.getTranslation("board.invite")),
            new Paragraph(page.getTranslation("board.invite.text")),
            printed,
            new Anchor(address, address),
            copy);
    words.addClassNames("gt-stack", "gt-stack--s");
    Div invitation = new Div(QrCode.of(address, page.getTranslation("board.invite.qr")), words);
    invitation.addClassName("gt-board-invite");
    return invitation;
  }

  private static Select<Integer> stages(Seat seat, BoardInfo info, Dialog dialog) {
    Select<Integer> stages = new Select<>();
    stages.setLabel(dialog.getTranslation("board.lead.goTo"));
    stages.setItems(IntStream.range(0, info.plan().stages().size()).boxed().toList());
    stages.setItemLabelGenerator(
        stage ->
            dialog.getTranslation(
                "board.lead.stage",
                stage + 1,
                dialog.getTranslation(info.plan().stages().get(stage).phase().key()),
                info.plan().stages().get(stage).minutes()));
    stages.setValue(info.stage());
    stages.setWidthFull();
    stages.addValueChangeListener(
        change -> {
          if (change.isFromClient() && change.getValue() != null) {
            seat.goTo(change.getValue());
            dialog.close();
          }
        });
    return stages;
  }

  private static Select<Participant> handing(Seat seat, BoardInfo info, Dialog dialog) {
    Select<Participant> others = new Select<>();
    List<Participant> colleagues =
        info.participants().stream()
            .filter(one -> one.person() != null && !one.person().equals(info.facilitator()))
            .toList();
    others.setLabel(dialog.getTranslation("board.lead.handOver"));
    others.setItems(colleagues);
    others.setItemLabelGenerator(Participant::name);
    others.setVisible(!colleagues.isEmpty());
    others.setWidthFull();
    others.addValueChangeListener(
        change -> {
          if (change.isFromClient() && change.getValue() != null) {
            seat.handOver(Objects.requireNonNull(change.getValue().person()));
            dialog.close();
          }
        });
    return others;
  }
}
