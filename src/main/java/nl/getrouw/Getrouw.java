package nl.getrouw;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Getrouw: model fidelity, coaching, reflection and implementation outcomes for care teams. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
@EnableScheduling
@Push(transport = Transport.WEBSOCKET_XHR)
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/tokens.css")
@StyleSheet("styles/getrouw.css")
public class Getrouw implements AppShellConfigurator {

  private static final Logger LOG = LoggerFactory.getLogger(Getrouw.class);

  public static void main(String[] args) {
    SpringApplication.run(Getrouw.class, args);
  }

  @EventListener
  void ready(ApplicationReadyEvent ready) {
    LOG.info(
        "Getrouw is ready: http://localhost:{}/",
        ready.getApplicationContext().getEnvironment().getProperty("local.server.port"));
  }

  @Override
  public void configurePage(AppShellSettings settings) {
    settings.setViewport("width=device-width, initial-scale=1");
    settings.addFavIcon("icon", "icons/mark.svg", "any");
    settings.addMetaTag("color-scheme", "light dark");
  }
}
