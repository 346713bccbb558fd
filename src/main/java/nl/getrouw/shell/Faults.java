package nl.getrouw.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.concurrent.ThreadLocalRandom;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.ErrorState;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.security.SignedOut;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What a person sees when a click did not end as the page expected. What can be mended is said in
 * words; only what nobody foresaw is logged, under a number that the person can pass on.
 */
@Component
class Faults implements ErrorHandler {

  private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
  private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

  @Override
  public void error(ErrorEvent event) {
    UI ui = UI.getCurrent();
    if (ui == null) {
      log(event.getThrowable());
      return;
    }
    switch (foreseen(event.getThrowable())) {
      case SignedOut gone -> ReturnPath.leave(ui);
      case Refusal refusal -> Toast.refuse(ui.getTranslation(refusal.key(), refusal.arguments()));
      case NotFound gone -> Toast.refuse(ui.getTranslation("shell.gone"));
      case Conflict conflict -> Toast.refuse(ui.getTranslation("shell.conflict"));
      case Throwable fault -> show(ui, log(fault));
    }
  }

  /** Logs the fault and returns the number under which it can be found, such as "7F3K-21". */
  static String log(Throwable fault) {
    String number = signs(4) + "-" + signs(2);
    LOG.error("fault {}", number, fault);
    return number;
  }

  private static void show(UI ui, String number) {
    Dialog dialog = new Dialog();
    dialog.getElement().setProperty("ariaLabel", ui.getTranslation("shell.fault.headline"));
    Button again =
        new Button(ui.getTranslation("shell.fault.again"), click -> ui.getPage().reload());
    again.addThemeVariants(ButtonVariant.PRIMARY);
    Button close = new Button(ui.getTranslation("shell.close"), click -> dialog.close());
    close.addThemeVariants(ButtonVariant.TERTIARY);
    dialog.add(
        new ErrorState(
                "unplug",
                ui.getTranslation("shell.fault.headline"),
                ui.getTranslation("shell.fault.text"))
            .actions(again, close)
            .number(number));
    dialog.open();
  }

  /** The cause that we throw ourselves, where there is one; else the fault as it came. */
  private static Throwable foreseen(Throwable fault) {
    for (Throwable one = fault; one != null; one = one.getCause()) {
      if (one instanceof SignedOut
          || one instanceof Refusal
          || one instanceof NotFound
          || one instanceof Conflict) {
        return one;
      }
    }
    return fault;
  }

  private static String signs(int count) {
    StringBuilder signs = new StringBuilder();
    for (int i = 0; i < count; i++) {
      signs.append(SIGNS.charAt(ThreadLocalRandom.current().nextInt(SIGNS.length())));
    }
    return signs.toString();
  }
}
