package nl.getrouw.kernel.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import java.time.Duration;

/** A short message at the bottom of the page for ten seconds, where it helps with a way back. */
public final class Toast {

  private static final Duration SHOWN = Duration.ofSeconds(10);

  private Toast() {}

  /** Something was done. */
  public static void show(String text) {
    open("circle-check", text);
  }

  /** Something was done and can be undone. */
  public static void show(String text, Runnable undo) {
    Notification toast = new Notification();
    Button back =
        new Button(
            toast.getTranslation("ui.undo"),
            click -> {
              toast.close();
              undo.run();
            });
    back.addThemeVariants(ButtonVariant.TERTIARY);
    open(toast, content("circle-check", text), back);
  }

  /** Something was not done; the text says why and what would help. */
  public static void refuse(String text) {
    open("info", text);
  }

  private static void open(String icon, String text) {
    open(new Notification(), content(icon, text));
  }

  private static void open(Notification toast, Div content, Button... buttons) {
    content.add(buttons);
    toast.add(content);
    toast.setPosition(Position.BOTTOM_START);
    toast.setDuration((int) SHOWN.toMillis());
    toast.open();
  }

  private static Div content(String icon, String text) {
    Div content = new Div(Icon.of(icon), new Span(text));
    content.addClassName("gt-toast");
    return content;
  }
}
