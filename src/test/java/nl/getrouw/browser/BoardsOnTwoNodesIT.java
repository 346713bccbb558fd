package nl.getrouw.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.Test;

/**
 * Thirty people on one board, spread over two nodes, on slow lines: every card is everywhere, one
 * card has one place, and nobody loses words. How long it takes is printed by {@code ./getrouw
 * load}, never asserted.
 */
class BoardsOnTwoNodesIT {

  @Test
  void everyCardIsOnEveryScreenAndInTheDatabase() {
    try (Playwright playwright = Visitor.playwright();
        Browser browser = Visitor.browser(playwright);
        BoardLoad load = new BoardLoad(browser, BoardLoad.PEOPLE)) {
      load.burst();
      assertThat(load.stored("Samen")).isEqualTo(BoardLoad.PEOPLE);
      assertThat(load.shown("Samen")).containsOnly((long) BoardLoad.PEOPLE);

      assertThat(load.dragTogether("Samen")).as("what the pages show").hasSize(1);

      load.writeIntoTheTunnel("Tunnel 00");
      assertThat(load.stored("Tunnel")).isOne();
      assertThat(load.shown("Tunnel")).containsOnly(1L);
    }
  }
}
