package nl.getrouw.guest.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page for a guest: one thing, in few words.
 *
 * @param progress how far, or null outside the questions
 * @param icon picture above or beside the headline, or null
 * @param headline takes the focus
 * @param aloud what is read aloud
 * @param buttons at the bottom, under the thumb
 */
public record GuestPage(
    @Nullable Component progress,
    @Nullable Component icon,
    String headline,
    List<Component> body,
    String aloud,
    List<Component> buttons) {

  public GuestPage {
    body = List.copyOf(body);
    buttons = List.copyOf(buttons);
  }
}
