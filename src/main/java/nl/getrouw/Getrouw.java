package nl.getrouw;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Getrouw: model fidelity, coaching, reflection and implementation outcomes for care teams. */
@SpringBootApplication
@EnableScheduling
@Push(transport = Transport.WEBSOCKET_XHR)
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/tokens.css")
@StyleSheet("styles/getrouw.css")
public class Getrouw implements AppShellConfigurator {

  public static void main(String[] args) {
    SpringApplication.run(Getrouw.class, args);
  }

  @Override
  public void configurePage(AppShellSettings settings) {
    settings.setViewport("width=device-width, initial-scale=1");
    settings.addFavIcon("icon", "icons/mark.svg", "any");
    settings.addMetaTag("color-scheme", "light dark");
  }
}
